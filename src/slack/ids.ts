/** Every name that Slack sends back to us. The manifests say the same; a test holds them together. */
export const COMMANDS = ["/fieldbook", "/log-session"] as const;
export const SHORTCUTS = ["session.log"] as const;
export const EVENTS = ["app_home_opened", "message.im", "user_change", "app_uninstalled", "tokens_revoked"] as const;
export const SCOPES = ["chat:write", "commands", "im:history", "im:write", "users:read"] as const;
export const OPTIONAL_SCOPES = ["users:read.email"] as const;

/** Buttons and other things that are pressed. Several of one kind in a row carry `#` and what tells them apart. */
export const ACTIONS = [
  "session.log",
  "session.choose",
  "session.focus",
  "session.focus.more",
  "session.edit",
  "session.save",
  "session.keep",
  "session.discard",
  "session.bring_back",
  "session.resume",
  "session.read",
  "session.comment",
  "session.amend",
  "visit.plan",
  "visit.move",
  "visit.cancel",
  "visit.confirm",
  "visit.hold",
  "home.settings",
  "home.notebook",
  "home.next",
  "notebook.write",
  "home.call_off",
  "reflection.ask_now",
  "programme.set_up",
  "promise.accept",
  "promise.decline",
  "visit.went",
  "reflection.choose",
  "reflection.answer",
  "reflection.another",
  "reflection.later",
  "reflection.skip",
  "reflection.keep",
  "reflection.share",
  "reflection.take_back",
  "reflection.delete",
  "reflection.read",
  "reflection.mine",
  "reflection.rhythm",
  "commitment.settle",
  "commitment.show",
] as const;
export type ActionName = (typeof ACTIONS)[number];

/** Modals that are handed in. */
export const VIEWS = [
  "session.edit",
  "session.focus",
  "session.comment",
  "session.amend",
  "visit.plan",
  "visit.move",
  "visit.cancel",
  "home.settings",
  "notebook.write",
  "programme.set_up",
  "reflection.answer",
  "reflection.follow_up",
] as const;
export type ViewName = (typeof VIEWS)[number];

/** An action id that is unique in its row; `actionOf` reads the name back. */
export function actionId(name: ActionName, part?: string | number): string {
  return part === undefined ? name : `${name}#${part}`;
}

export function actionOf(id: string): ActionName | undefined {
  const name = id.split("#")[0];
  return ACTIONS.find((action) => action === name);
}
