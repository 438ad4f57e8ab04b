import type { PersonTx } from "#db/as.ts";
import { openText } from "#db/sealed.ts";
import type { LoggingDialogueId } from "#kernel/id.ts";
import { listRequiredValues } from "#mentoring/session/dialogue/missing-values.ts";
import type { Key } from "./somebody.ts";
import type { Passage, Text } from "./texts.ts";
import { principalOf, reads, type World } from "./world.ts";

/** A sentence that was written, and with whom it may stand: it grows by what is named afterwards, and never shrinks. */
export type Written = Passage & {
  readonly author: Key;
  readonly mayStandWith: Set<Key>;
  readonly mayBeReadBy: Set<Key>;
};

/** What is known of a draft: what it holds, read from it, and whom words and taps named for it, which is not. */
export type Draft = {
  readonly id: LoggingDialogueId;
  readonly mentor: Key;
  /** The principals whom words in it or taps on it named. */
  readonly names: Set<Key>;
  /** Two were told of together, and nobody has said yet which record is meant. */
  isOfSeveral: boolean;
  tokens: ReadonlySet<string>;
  /** The tokens that wait in it for the mentor to say whom they are about. */
  waiting: ReadonlySet<string>;
  state: DraftState;
};

/** The parts of a stored draft that the property looks at. */
export type DraftState = {
  readonly closedAs: string | null;
  readonly isResting: boolean;
  /** What is asked by itself, or the first of what the card asks for. */
  readonly asking: string | null;
  /** The principal under whose name the draft is shown and would be saved. */
  readonly shownAs: Key | undefined;
  /** The fields of the draft as one text: what its card shows and its record would hold. */
  readonly fields: string;
};

export type Knowledge = {
  readonly written: Map<string, Written>;
  readonly drafts: Map<LoggingDialogueId, Draft>;
  /** What was done so far, in sentences. */
  readonly story: string[];
};

export const createKnowledge = (): Knowledge => ({ written: new Map(), drafts: new Map(), story: [] });

export function remember({ written }: Knowledge, author: Key, { passages }: Text): void {
  for (const passage of passages)
    written.set(passage.token, {
      ...passage,
      author,
      mayStandWith: new Set(passage.about),
      mayBeReadBy: new Set([author]),
    });
}

/**
 * How far a name reaches that words or a tap give a draft.
 * - `all`: everything that stands in it, whomever it names: the mentor says about whom it is.
 * - `unnamed`: what names nobody by its own words.
 * - `waiting`: the text that waits, of which the mentor was asked whose it is.
 * - `later`: what is written into it from now on.
 */
export type Reach = "all" | "unnamed" | "waiting" | "later";

/** Somebody says, in words or by a tap, whom a draft is about. */
export function name(knowledge: Knowledge, draft: Draft, who: Key, reach: Reach): void {
  if (reach !== "waiting") draft.names.add(who);
  if (reach === "later") return;
  for (const written of passagesIn(knowledge, reach === "waiting" ? draft.waiting : draft.tokens)) {
    if (reach === "all" && draft.waiting.has(written.token)) continue;
    const isMeant = !written.namesSomebody || written.mayMean?.has(who);
    if (reach !== "unnamed" || isMeant) written.mayStandWith.add(who);
  }
}

const passagesIn = ({ written }: Knowledge, tokens: Iterable<string>): Written[] =>
  [...tokens].flatMap((token) => written.get(token) ?? []);

/**
 * Looks where a text that was just written came to stand. Whom it names, it names for the draft that took it; and where
 * it names nobody, or by a name that fits several, it is about those who were named for that draft before.
 */
export function place(knowledge: Knowledge, { passages }: Text): void {
  const tokens = passages.map(({ token }) => token);
  for (const draft of knowledge.drafts.values()) {
    const taken = passagesIn(
      knowledge,
      tokens.filter((token) => draft.tokens.has(token) && !draft.waiting.has(token)),
    );
    if (taken.length === 0) continue;
    const about = new Set(taken.flatMap((one) => [...one.about]));
    if (draft.names.size === 0 && hasPartsOfSeveral(taken)) draft.isOfSeveral = true;
    if (about.size === 1) draft.isOfSeveral = false;
    for (const who of draft.names)
      for (const one of taken) if (!one.namesSomebody || one.mayMean?.has(who)) one.mayStandWith.add(who);
    for (const who of about) name(knowledge, draft, who, "unnamed");
  }
}

/** Whether some of it is about one and some about another: a sentence about both belongs to either of them. */
const hasPartsOfSeveral = (written: readonly Written[]) =>
  new Set(written.map(({ about }) => [...about].sort().join())).size > 1;

/** Reads again what the drafts of a mentor hold. Returns those that were not known. */
export async function look(world: World, knowledge: Knowledge, mentor: Key): Promise<Draft[]> {
  const rows = await reads(world, mentor, readDrafts);
  const tokens = [...knowledge.written.keys()];
  const begun: Draft[] = [];
  for (const { id, closedAs, isResting, stored } of rows) {
    const known = knowledge.drafts.get(id);
    const draft = known ?? { id, mentor, names: new Set<Key>(), isOfSeveral: false, ...NOTHING_YET };
    const { draft: fields, asking, pending } = JSON.parse(stored);
    draft.tokens = new Set(tokens.filter((token) => stored.includes(token)));
    draft.waiting = new Set(tokens.filter((token) => pending?.text.includes(token)));
    const { pairId, ...others } = fields;
    const isNamed = pairId?.source === "said" || pairId?.source === "chosen";
    const shownAs = isNamed ? principalOf(world, pairId.value) : undefined;
    const asks = asking ?? (shownAs ? listRequiredValues(fields)[0] : undefined) ?? null;
    draft.state = { closedAs, isResting, asking: asks, shownAs, fields: JSON.stringify(others) };
    knowledge.drafts.set(id, draft);
    if (!known) begun.push(draft);
  }
  return begun;
}

const NOTHING_YET = {
  tokens: new Set<string>(),
  waiting: new Set<string>(),
  state: { closedAs: null, isResting: false, asking: null, shownAs: undefined, fields: "" },
};

async function readDrafts(tx: PersonTx) {
  const rows = await tx.sql.selectFrom("own.dialogue").selectAll().orderBy("opened_at").orderBy("id").execute();
  return rows.map((row) => ({
    id: row.id as LoggingDialogueId,
    closedAs: row.closed_as,
    isResting: row.rested_at !== null,
    stored: openText(tx, "own.dialogue.state", row.id, row.state, row.version),
  }));
}

export const draftsOf = ({ drafts }: Knowledge, mentor: Key): Draft[] =>
  [...drafts.values()].filter((draft) => draft.mentor === mentor);

/** The draft to which what the mentor writes belongs. */
export const openDraftOf = (knowledge: Knowledge, mentor: Key): Draft | undefined =>
  draftsOf(knowledge, mentor).find(({ state }) => state.closedAs === null && !state.isResting);
