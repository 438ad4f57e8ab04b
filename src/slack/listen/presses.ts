import type { App, BlockAction } from "@slack/bolt";
import { type ButtonPress, handlePress } from "#mentoring/door/press.ts";
import type { AnsweredRequest, DoorAnswer, Reply } from "#mentoring/door/reply.ts";
import { guard, inBackground } from "#slack/guard.ts";
import type { Installations } from "#slack/install/installations.ts";
import { answered } from "#slack/look-up-profile.ts";
import { publishHome } from "#slack/publish-home.ts";
import { type Place, respond } from "#slack/respond.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { arrivedFrom, callerOf, IN_TIME } from "./caller.ts";
import { ourFault, tryAgain } from "./our-fault.ts";
import { readPress } from "./read-press.ts";

/** Listens for buttons, menus, date pickers and the global shortcut. */
export function listenForPresses(app: App, installations: Installations): void {
  app.action<BlockAction>(/.*/, async ({ body, action, ack, context }) => {
    const slack = installations.contextOf(context.teamId);
    const key = `${body.trigger_id}:${action.action_id}`;
    const pressed = { ...arrivedFrom(callerOf(slack, body.user.id), "press", key), ...readPress(action) };
    await takePress(slack, pressed, ack, placeOf(body));
    inBackground(slack.log, "draw Home", publishHome(slack, body.user.id));
  });

  app.shortcut("session.log", async ({ body, ack, context }) => {
    const slack = installations.contextOf(context.teamId);
    const arrived = arrivedFrom(callerOf(slack, body.user.id), "shortcut", body.trigger_id);
    const pressed = { ...arrived, action: "session.log", payload: {} };
    await takePress(slack, pressed, ack, { kind: "home", triggerId: body.trigger_id });
  });
}

/** Acts, acknowledges, then responds, so that whatever is acknowledged is committed. */
async function takePress(
  slack: SlackContext,
  pressed: ButtonPress,
  ack: () => Promise<void>,
  place: Place,
): Promise<void> {
  const doing = `press ${pressed.action}`;
  const act = (more: Partial<ButtonPress>): Promise<DoorAnswer<Reply>> =>
    guard(
      slack.log,
      doing,
      () => handlePress(slack.door, { ...pressed, ...more }),
      (reference) => ourFault(slack, pressed, reference),
    );
  const answer = await act(IN_TIME);
  await ack();
  const { user } = pressed.address;
  const recognised = guard<AnsweredRequest<Reply>>(
    slack.log,
    "recognise who pressed",
    () => answered(slack, user, answer, (profile) => act({ profile })),
    async () => tryAgain(slack, pressed),
  );
  inBackground(
    slack.log,
    doing,
    recognised.then((final) => respond(slack, user, place, final)),
  );
}

function placeOf(body: BlockAction): Place {
  const triggerId = body.trigger_id;
  if (body.view)
    return body.view.type === "home" ? { kind: "home", triggerId } : { kind: "modal", triggerId, viewId: body.view.id };
  const ts = body.message?.ts;
  return { kind: "message", triggerId, channel: body.channel?.id ?? body.user.id, ...(ts && { ts }) };
}
