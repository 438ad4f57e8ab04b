/**
 * The HTTP API between the rehearsal's page and the local Slack, all under `/rehearsal/`:
 *
 *   GET  state?as=U…       -> RehearsalState; without `as`, that of the person whom a newcomer plays first
 *   GET  events?as=U…      -> server-sent events; each `changed` asks the page to fetch the state again
 *   GET  backstage         -> BackstageContent
 *   POST say | edit | delete | command | shortcut | press | submit | close | home | clock   (bodies below) -> PageRequestResult
 */
export type RehearsalPerson = {
  readonly id: string;
  readonly name: string;
  /** The person's role, as a line to show under their name: "Mentora", "Directora, I.E. 30001". */
  readonly about: string;
  readonly locale: string;
  readonly tz: string;
  readonly isAdmin: boolean;
  readonly deleted: boolean;
  /** The e-mail address; set only if the programme's roster identifies people by it. */
  readonly email?: string;
  /** What kind of user they are; a full member of the workspace if it is absent. */
  readonly account?: "guest" | "bot" | "other_workspace";
};

export type ShownMessage = {
  readonly ts: string;
  /** The author: `"bot"`, or the id of the person. */
  readonly from: string;
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly ephemeral: boolean;
  readonly edited: boolean;
  /** The time of the message on the rehearsal's clock, as an ISO instant. */
  readonly at: string;
  /** The first message of the thread to which it is a reply. */
  readonly thread?: string;
};

/** A modal or a Home tab, with what the rehearsal's page needs to show it. */
export type ShownView = {
  readonly id: string;
  readonly hash: string;
  readonly type: "modal" | "home";
  readonly callback_id: string;
  readonly title?: string;
  readonly submit?: string;
  readonly close?: string;
  readonly blocks: readonly unknown[];
};

export type RehearsalState = {
  /** The current time of the rehearsal's clock as an ISO instant; the clock keeps running between fetches. */
  readonly now: string;
  readonly people: readonly RehearsalPerson[];
  readonly me: RehearsalPerson;
  readonly messages: readonly ShownMessage[];
  readonly home: ShownView | null;
  /** The stack of open modals, at most three; the last one is on top. */
  readonly modals: readonly ShownView[];
  /** The number of unread messages from Fieldbook, by person id. */
  readonly unread: Readonly<Record<string, number>>;
  readonly commands: readonly { command: string; description: string; usage_hint: string }[];
  readonly shortcuts: readonly { callback_id: string; name: string; type: "global" | "message" }[];
  /** Whether Fieldbook's app is connected to the local Slack; if it is not, pressing a button shows an error. */
  readonly connected: boolean;
  /**
   * A suggestion of what this person might do first, in the person's language. If it is absent, the page shows a
   * general hint.
   */
  readonly hint?: string;
};

/** Slack's `state.values`: the value of each element by block id, then action id. */
export type StateValues = Record<string, Record<string, unknown>>;

export type PressRequest = {
  readonly as: string;
  readonly on: { readonly message: string } | { readonly view: string };
  readonly block_id: string;
  /**
   * The element's action payload as Slack sends it: `type`, `action_id` and a value such as `selected_option` or
   * `selected_date`.
   */
  readonly action: Record<string, unknown>;
  readonly state: StateValues;
};

export type PageRequests = {
  /** `thread`: the message to which it is a reply. */
  say: { as: string; text: string; thread?: string };
  /** Edits a message that the person wrote; `message` is its ts. */
  edit: { as: string; message: string; text: string };
  delete: { as: string; message: string };
  /** Runs a slash command. `text` is the whole line, including the slash and the command's name. */
  command: { as: string; text: string };
  shortcut: { as: string; callback_id: string; message?: string };
  press: PressRequest;
  submit: { as: string; view: string; state: StateValues };
  close: { as: string; view: string };
  /** Opens a tab, by default the Home tab; opening either sends the app an `app_home_opened` event. */
  home: { as: string; tab?: "home" | "messages" };
  /** Advances the rehearsal's clock by one of its steps: an hour, to the next school morning or to Monday morning. */
  clock: { step: "hour" | "school_day" | "monday" };
};

/**
 * The result of a request of the rehearsal's page. `errors` are the errors of a modal's fields by block id; `problem`
 * is an error that Slack itself would show.
 */
export type PageRequestResult = { ok: true } | { ok: false; errors?: Record<string, string>; problem?: string };

/** The content of the page's drawer "behind the scenes": stored rows and planned notices. */
export type BackstageContent = {
  readonly stored: readonly {
    readonly schema: string;
    readonly table: string;
    readonly count: number;
    readonly columns: readonly string[];
    /** The newest rows; an encrypted column shows "sealed". */
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly waiting: readonly {
    readonly kind: string;
    readonly to: string;
    readonly at: string;
    readonly state: string;
  }[];
};
