import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { unseal } from "#kernel/seal.ts";
import { listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import { parseDialogueState } from "#mentoring/session/dialogue/state.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, type Story } from "#test/support/story.ts";
import { due } from "#test/support/story-database.ts";
import { formatMessage } from "#words/say.ts";

const step = z.union([
  z.strictObject({ person: z.string(), says: z.string() }),
  z.strictObject({ person: z.string(), command: z.string() }),
  z.strictObject({ person: z.string(), holds: z.string() }),
]);
const expectation = z.strictObject({
  /** About whom a draft exists at the end, open or resting. */
  drafts: z.array(z.string()).optional(),
  /** About whom the open draft is; null if that is not known, or none is open. */
  open: z.string().nullable().optional(),
  /** Names in what the last step is answered with. */
  asks: z.array(z.string()).optional(),
  /** Words that stand in the draft about this principal, and in no other. */
  only: z.record(z.string(), z.array(z.string())).optional(),
  /** Which reply to a sign of danger the last step gets. */
  danger: z.enum(["self", "child", "other", "violence", "none"]).optional(),
  /** What stands in no field and no message. */
  gone: z.array(z.string()).optional(),
  /** What stands in a field or a message to the author all the same. */
  stays: z.array(z.string()).optional(),
});
const caseSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  language: z.enum(LANGUAGES),
  note: z.string(),
  steps: z.array(step),
  expect: expectation,
  /** It is known to fail, as a sign of danger does that the rules do not see. */
  known_miss: z.literal(true).optional(),
});

/** A case of "the right person or nobody", written without looking at the code. */
export type RightPersonCase = z.infer<typeof caseSchema>;
type Step = z.infer<typeof step>;

const ROOT = join(import.meta.dirname, "../cases/right-person");

export function rightPersonCasesOf(language: Language): RightPersonCase[] {
  const lines = readFileSync(join(ROOT, `${language}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

type Draft = {
  readonly about: string | undefined;
  readonly isOpen: boolean;
  /** What its fields hold, from which the record is saved. */
  readonly fields: readonly string[];
  /** What its fields hold, and the rest that is shown. */
  readonly text: string;
  /** What was written for it, which a note of the draft holds. */
  readonly account: string;
};
type Seen = {
  readonly drafts: readonly Draft[];
  /** What the last step was answered with. */
  readonly answers: readonly string[];
  /** All that Fieldbook said to the person of the last step. */
  readonly heard: readonly string[];
  /** All that Fieldbook said to anybody. */
  readonly said: readonly string[];
};

/** Plays the case in a story in which nothing was said before, and returns what came of it. */
export async function playRightPersonCase(story: Story, { language, steps }: RightPersonCase): Promise<Seen> {
  const everybody = story.slack.human.state(toUser(steps[0]?.person ?? "")).people.map(({ id }) => id);
  const before = new Map(everybody.map((id) => [id, shownTo(story, id)]));
  let answers: string[] = [];
  let author = "";
  for (const step of steps) {
    author = toUser(step.person);
    const shown = shownTo(story, author);
    await takeStep(story, step);
    await comesToRest(story);
    answers = newIn(shown, shownTo(story, author));
  }
  const said = (id: string) => newIn(before.get(id) ?? new Map(), shownTo(story, id));
  return { drafts: await draftsIn(story, language), answers, heard: said(author), said: everybody.flatMap(said) };
}

const toUser = (name: string) => `U0${plain(name).toUpperCase()}`;
/** People type a mention as this; their Slack makes one of it. */
const toMentions = (text: string) => text.replace(/\{(@[^{}]+)\}/g, "$1");

async function takeStep(story: Story, step: Step): Promise<void> {
  const person = story.person(toUser(step.person));
  if ("says" in step) accepted(await person.says(toMentions(step.says)));
  else if ("command" in step) accepted(await person.types(`/log-session ${toMentions(step.command)}`));
  else {
    await person.opensHome();
    accepted(await person.presses(/^Registrar esta visita$/, "home"));
  }
}

/** What Fieldbook shows somebody in the conversation, by message. */
function shownTo(story: Story, user: string): Map<string, string> {
  const ofBot = story.slack.human.state(user).messages.filter(({ from }) => from === "bot");
  return new Map(ofBot.map((message) => [message.ts, Shown.text(message)]));
}

const newIn = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].flatMap(([ts, text]) => (before.get(ts) === text ? [] : [text]));

/** Everything that was heard is acted on, and everything due was said. */
async function comesToRest(story: Story): Promise<void> {
  await story.slack.human.settled();
  await story.comesTo(0, () => due(story.database, story.clock));
  await story.slack.human.settled();
}

/** Returns what takes a story back to its beginning: what was empty then is emptied again. */
export async function forgetting({ database: { owner } }: Story): Promise<() => Promise<unknown>> {
  const { rows } = await owner.query<{ name: string }>(
    "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('content', 'own', 'delivery', 'machine')",
  );
  const empty: string[] = [];
  for (const { name } of rows) if (!(await owner.query(`select from ${name} limit 1`)).rowCount) empty.push(name);
  // As replication would: no key and no trigger asks for an order. To truncate would want a lock on what the queues read.
  const deletes = empty.map((name) => `delete from ${name};`).join(" ");
  return () => owner.query(`begin; set local session_replication_role = replica; ${deletes} commit`);
}

async function draftsIn({ database, rows, workspaceId }: Story, language: Language): Promise<Draft[]> {
  const ring = await database.db.keys.of(workspaceId);
  const pairs = await rows(
    "select pair.id, person.name from delivery.pair join delivery.person on person.id = pair.principal_id",
  );
  const found = await rows(
    "select id, state, version, rested_at is null as is_open from own.dialogue where closed_at is null",
  );
  return found.map(({ id, state, version, is_open }) => {
    const opened = parseDialogueState(unseal(ring, `own.dialogue.state ${id}`, String(state), Number(version)));
    const { pairId, request, working, challenge, agreed } = opened.draft;
    const about = pairs.find((pair) => pair.id === pairId?.value)?.name;
    const { likely, rest } = listOpenLeftovers(opened);
    const texts = [request, working, challenge].map((field) => field?.value ?? "");
    const commitments = (agreed?.value ?? []).flatMap(({ text, dueOn }) => [text, dueOn ? dayIn(language, dueOn) : ""]);
    const leftovers = [...likely, ...rest].map(({ words }) => words);
    const fields = [...texts, ...commitments];
    return {
      about: about === undefined ? undefined : firstOf(String(about)),
      isOpen: is_open === true,
      fields,
      text: [...fields, ...leftovers].join("\n"),
      account: opened.account.map((each) => each.text).join("\n"),
    };
  });
}

/** A commitment with a day has the day beside its words. */
const dayIn = (language: Language, day: string) =>
  Temporal.PlainDate.from(day).toLocaleString(language, { weekday: "long", day: "numeric", month: "long" });

const firstOf = (name: string) => name.split(" ", 1)[0] ?? name;

/** Without case and accents, for comparing. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const contains = (text: string, words: string) => plain(text).includes(plain(words));
const containsWord = (text: string, words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(plain(words))}(?![\\p{L}\\p{N}])`, "u").test(plain(text));
const isSame = (one: string | undefined, other: string) => one !== undefined && plain(one) === plain(other);

/** Finds what is not as the case expects. */
export function findFaults({ language, expect }: RightPersonCase, { drafts, answers, heard, said }: Seen): string[] {
  const fields = drafts.map(({ text }) => text);
  const missing = (what: string, words: readonly string[] | undefined, isThere: (word: string) => boolean) =>
    (words ?? []).flatMap((word) => (isThere(word) ? [] : [`${what}: ${word}`]));
  return [
    ...compareDrafts(expect, drafts),
    ...missing("is not in the last reply", expect.asks, (name) => answers.some((text) => containsWord(text, name))),
    ...Object.entries(expect.only ?? {}).flatMap(([name, words]) => [
      ...missing(`is not in the draft about ${name}`, words, (word) =>
        drafts.some(({ about, text }) => isSame(about, name) && contains(text, word)),
      ),
      ...missing(`is in another draft than the one about ${name}`, words, (word) =>
        drafts.every(({ about, text }) => isSame(about, name) || !contains(text, word)),
      ),
    ]),
    ...compareDanger(language, expect.danger, answers),
    ...missing("stands in a field", expect.gone, (word) => !fields.some((text) => containsWord(text, word))),
    ...missing("stands in a message", expect.gone, (word) => !said.some((text) => containsWord(text, word))),
    ...missing("is gone", expect.stays, (word) => [...fields, ...heard].some((text) => contains(text, word))),
  ];
}

function compareDrafts(expect: RightPersonCase["expect"], drafts: readonly Draft[]): string[] {
  const names = drafts.flatMap(({ about }) => about ?? []).toSorted();
  const open = drafts.find(({ isOpen }) => isOpen)?.about;
  const wanted = expect.drafts?.toSorted();
  const hasDrafts = !wanted || plain(wanted.join()) === plain(names.join());
  const hasOpen = expect.open === undefined || (expect.open === null ? open === undefined : isSame(open, expect.open));
  return [
    ...(hasDrafts ? [] : [`drafts are about: ${names.join() || "nobody"}, not: ${wanted?.join() || "nobody"}`]),
    ...(hasOpen ? [] : [`open is the draft about: ${open ?? "nobody"}, not: ${expect.open ?? "nobody"}`]),
  ];
}

/**
 * What each reply is to. A child and another get the same; after their own danger the author hears that help is still
 * there.
 */
const DANGER_REPLIES = {
  "safeguarding.self": "self",
  "safeguarding.still": "self",
  "safeguarding.risk": "child or other",
  "safeguarding.violence": "violence",
} as const;
type DangerKey = keyof typeof DANGER_REPLIES;

function compareDanger(
  language: Language,
  expected: RightPersonCase["expect"]["danger"],
  answers: readonly string[],
): string[] {
  if (!expected) return [];
  const keys = Object.keys(DANGER_REPLIES) as DangerKey[];
  const given = keys.filter((key) => answers.some((text) => text.includes(formatMessage(language, key))));
  const said = [...new Set(given.map((key) => DANGER_REPLIES[key]))].join(" and ") || "none";
  const wanted = expected === "child" || expected === "other" ? "child or other" : expected;
  return said === wanted ? [] : [`the reply is to danger of: ${said}, not: ${wanted}`];
}
