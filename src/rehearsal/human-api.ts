/**
 * The HTTP API between the rehearsal's page and the local Slack, all under `/rehearsal/`:
 *
 *   GET  state?as=U…       -> RehearsalState; without `as`, of the person a newcomer should begin as
 *   GET  events?as=U…      -> server-sent events; each `changed` asks the page to fetch the state again
 *   GET  backstage         -> Backstage
 *   POST say | command | shortcut | press | submit | close | home | clock   (bodies below) -> Answer
 */
export type RehearsalPerson = {
  readonly id: string;
  readonly name: string;
  /** Who this is, in one line: "Mentora", "Directora, I.E. 30001". */
  readonly about: string;
  readonly locale: string;
  readonly tz: string;
  readonly isAdmin: boolean;
  readonly deleted: boolean;
  /** Set only where a roster identifies people by e-mail. */
  readonly email?: string;
};

export type ShownMessage = {
  readonly ts: string;
  /** `"bot"`, or the id of the person who wrote it. */
  readonly from: string;
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly ephemeral: boolean;
  readonly edited: boolean;
  /** ISO instant on the rehearsal's clock. */
  readonly at: string;
};

/** A modal or a Home tab, as Slack stores it. */
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
  /** ISO instant of the rehearsal's clock, which keeps running between fetches. */
  readonly now: string;
  readonly people: readonly RehearsalPerson[];
  readonly me: RehearsalPerson;
  readonly messages: readonly ShownMessage[];
  readonly home: ShownView | null;
  /** The stack of open modals, the top one last; at most three. */
  readonly modals: readonly ShownView[];
  /** Unread messages from Fieldbook, by person id. */
  readonly unread: Readonly<Record<string, number>>;
  readonly commands: readonly { command: string; description: string; usage_hint: string }[];
  readonly shortcuts: readonly { callback_id: string; name: string; type: "global" | "message" }[];
  /** Whether the bot is connected; pressing something while it is not shows an error. */
  readonly connected: boolean;
  /** What this person might do first, in their language; by default a general hint. */
  readonly hint?: string;
};

/** Slack's `state.values`: block id -> action id -> the element's value. */
export type StateValues = Record<string, Record<string, unknown>>;

export type Press = {
  readonly as: string;
  readonly on: { readonly message: string } | { readonly view: string };
  readonly block_id: string;
  /** The element's action payload as Slack sends it: type, action_id, value | selected_option | selected_date … */
  readonly action: Record<string, unknown>;
  readonly state: StateValues;
};

export type Requests = {
  say: { as: string; text: string };
  /** `text` is the whole line, including the slash and the command's name. */
  command: { as: string; text: string };
  shortcut: { as: string; callback_id: string; message?: string };
  press: Press;
  submit: { as: string; view: string; state: StateValues };
  close: { as: string; view: string };
  /** By default the Home tab; opening `messages` sends the app an event too. */
  home: { as: string; tab?: "home" | "messages" };
  /** `step` is one of the steps that `main.ts` hands the rehearsal. */
  clock: { step: "hour" | "school_day" | "monday" };
};

/** `errors`: a modal's field errors by block id; `problem`: an error that Slack itself would show. */
export type Answer = { ok: true } | { ok: false; errors?: Record<string, string>; problem?: string };

/** The drawer "behind the scenes": stored rows and planned notices. */
export type Backstage = {
  readonly stored: readonly {
    readonly schema: string;
    readonly table: string;
    readonly count: number;
    readonly columns: readonly string[];
    /** The newest rows; a sealed column reads "sealed". */
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly waiting: readonly {
    readonly kind: string;
    readonly to: string;
    readonly at: string;
    readonly state: string;
  }[];
};
