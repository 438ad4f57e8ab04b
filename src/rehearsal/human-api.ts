/**
 * What the rehearsal page and the local Slack say to each other, all under `/rehearsal/`:
 *
 *   GET  state?as=U…       -> RehearsalState; without `as`, of the person a newcomer should begin as
 *   GET  events?as=U…      -> server-sent events; each `changed` asks the page to fetch the state again
 *   GET  backstage         -> Backstage
 *   POST say | command | shortcut | press | submit | close | home | clock   (bodies below) -> Answer
 */
export type RehearsalPerson = {
  readonly id: string;
  readonly name: string;
  /** A line that says who this is: "Mentora", "Directora, I.E. 30001". */
  readonly about: string;
  readonly locale: string;
  readonly tz: string;
  readonly isAdmin: boolean;
  readonly deleted: boolean;
  /** Only where a roster matches people by it. */
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
  /** ISO instant of the rehearsal's clock; it runs on between fetches. */
  readonly now: string;
  readonly people: readonly RehearsalPerson[];
  readonly me: RehearsalPerson;
  readonly messages: readonly ShownMessage[];
  readonly home: ShownView | null;
  /** The stack of open modals, the top one last; at most three. */
  readonly modals: readonly ShownView[];
  /** Messages from Fieldbook not yet looked at, per person id. */
  readonly unread: Readonly<Record<string, number>>;
  readonly commands: readonly { command: string; description: string; usage_hint: string }[];
  readonly shortcuts: readonly { callback_id: string; name: string; type: "global" | "message" }[];
  /** Whether the bot is connected: what is pressed while it is not says so. */
  readonly connected: boolean;
  /** What this person might do first, in their language; without it the page says something general. */
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
  /** `text` is the whole line as written, the command's name and slash included. */
  command: { as: string; text: string };
  shortcut: { as: string; callback_id: string; message?: string };
  press: Press;
  submit: { as: string; view: string; state: StateValues };
  close: { as: string; view: string };
  /** Without `tab`, the Home tab; opening `messages` is told to the app too. */
  home: { as: string; tab?: "home" | "messages" };
  /** `step` is one of the steps that `main.ts` hands the rehearsal. */
  clock: { step: "hour" | "school_day" | "monday" };
};

/** `errors` are a modal's field errors by block id; `problem` is what Slack itself would tell the person. */
export type Answer = { ok: true } | { ok: false; errors?: Record<string, string>; problem?: string };

/** What Fieldbook stored and what it is waiting to say: the drawer "behind the scenes". */
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
