import type { MessageUnderstanding, NamedPrincipal } from "#understanding/understanding.ts";
import { getNamedPair } from "./draft.ts";
import { countTopicsTold } from "./merge-visit-description.ts";
import { isAskedForWords, isOpenForMore } from "./missing-values.ts";
import type { DialogueState, HeardName } from "./state.ts";

/**
 * Whose visit a text tells of, beside the draft that is open.
 * - `this`: the text belongs to the open draft.
 * - `other`: the words name somebody else. The open draft rests, and the text goes to a draft of its own; `pairId` is
 *   absent if it is yet to be asked who is meant.
 * - `part`: of those who were told of together, it names the one whose record the draft becomes.
 * - `unclear`: the text names these other principals. The mentor is asked.
 * - `removal`: the text asks to take out what is said of another principal. It is no text of anybody's record.
 */
export type WhoseText =
  | { readonly kind: "this" }
  | { readonly kind: "other"; readonly pairId?: string }
  | { readonly kind: "part"; readonly pairId: string }
  | { readonly kind: "unclear"; readonly named: string; readonly also: readonly string[] }
  | { readonly kind: "removal" };

const THIS: WhoseText = { kind: "this" };

/**
 * Decides by the words alone whether a text belongs to the open draft. Words that name somebody else are never taken
 * for a correction of whom the draft is about, unless they take something back or say nothing but the name. A text that
 * only mentions another principal is asked about: what one of them would read of another is worse than a question.
 */
export function decideWhoseText(said: MessageUnderstanding, state: DialogueState): WhoseText {
  const mine = getNamedPair(state.draft);
  if (mine === undefined) return state.heard ? decideWhoIsHeard(said, state, state.heard) : THIS;
  const [named, ...also] = listOthersNamed(said, mine);
  if (named !== undefined && said.answer.remove) return { kind: "removal" };
  const other = findOther(said, state, mine);
  if (other) return other;
  return named === undefined || correctsDraft(said, state) ? THIS : { kind: "unclear", named, also };
}

/** Finds that the text tells of another visit than the draft's. */
function findOther(said: MessageUnderstanding, state: DialogueState, mine: string): WhoseText | undefined {
  const { who } = said.account;
  switch (who.kind) {
    case "nobody":
      return undefined;
    case "one":
      return who.id !== mine && !correctsDraft(said, state) && tellsOfAnotherVisit(said, state)
        ? { kind: "other", ...(who.sure && { pairId: who.id }) }
        : undefined;
    case "several":
      return who.people.some(({ id }) => id === mine) &&
        isTold(state) &&
        !said.takesBack &&
        !tellsOfAnotherVisit(said, state)
        ? undefined
        : { kind: "other" };
    case "either":
      return who.ids.includes(mine) || correctsDraft(said, state) || !tellsOfAnotherVisit(said, state)
        ? undefined
        : { kind: "other" };
    case "unknown":
      return isTold(state) && !said.wantsToLog ? undefined : { kind: "other" };
  }
}

/** The other principals whom a text names, or whose school it tells to have been visited. */
function listOthersNamed({ mayName, account: { who } }: MessageUnderstanding, mine: string): string[] {
  const meant = who.kind === "one" ? [[who.id]] : [];
  return [...new Set([...mayName, ...meant].filter((ids) => !ids.includes(mine)).flat())];
}

/**
 * Decides for a draft that holds a name which does not say by itself whose record it is. A text that says it belongs to
 * the draft; one that tells of somebody else's visit does not, and what was told before must not become theirs.
 */
function decideWhoIsHeard(said: MessageUnderstanding, state: DialogueState, heard: HeardName): WhoseText {
  const { who } = said.account;
  const tells = tellsOfAnotherVisit(said, state);
  switch (who.kind) {
    case "nobody":
      return THIS;
    case "one": {
      if (!who.sure) return tells ? { kind: "other" } : THIS;
      const isHeard = heard.pairIds.includes(who.id);
      if (correctsThePerson(said) || (isHeard && !tells) || (isHeard && heard.kind === "either"))
        return heard.kind === "several" ? { kind: "part", pairId: who.id } : THIS;
      return tells || countTopicsTold(said.account) > 0 ? { kind: "other", pairId: who.id } : THIS;
    }
    case "several":
      return heard.kind === "several" && who.people.every(({ id }) => heard.pairIds.includes(id))
        ? THIS
        : { kind: "other" };
    case "either":
    case "unknown":
      return tells ? { kind: "other" } : THIS;
  }
}

/** Whether the text tells of a visit, and does not only mention a name. */
function tellsOfAnotherVisit(said: MessageUnderstanding, state: DialogueState): boolean {
  const { who } = said.account;
  const topics = countTopicsTold(said.account);
  if (said.wantsToLog || (who.kind === "one" && who.visited && said.account.on !== undefined)) return true;
  return topics > (isOpenForMore(state) ? 1 : 0);
}

/** "No, it was Julio", or nothing but "Julio": whom the draft is about is put right. A question puts nothing right. */
export function correctsThePerson({ text, takesBack, account: { who } }: MessageUnderstanding): boolean {
  if (who.kind !== "one" && who.kind !== "either") return false;
  if (/[?¿]/.test(text)) return false;
  return takesBack || countLettersBeside(text, who.quote) <= MAX_LETTERS_BESIDE_A_NAME;
}

function countLettersBeside(text: string, quote: string): number {
  return text.replace(quote, "").replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** "era con Julio", "it was with Julio": the letters beside a name that still say no more than the name. */
const MAX_LETTERS_BESIDE_A_NAME = 9;

/**
 * Whether a text puts right whom the draft is about, and says nothing else of the person it names: "No, it was Julio,
 * not Rosa", but not "No, Julio did that". In reply to an open-ended question only words that take something back do.
 */
export function correctsDraft(said: MessageUnderstanding, state: DialogueState): boolean {
  const { draft } = state;
  const { text, takesBack, account } = said;
  const { who, on } = account;
  if (!correctsThePerson(said) || (who.kind !== "one" && who.kind !== "either")) return false;
  const after = text.slice(text.lastIndexOf(who.quote) + who.quote.length);
  const isMine = ({ ids, quote }: NamedPrincipal) => ids.includes(getNamedPair(draft) ?? "") && after.includes(quote);
  const isEnd = !/[\p{L}\p{N}]/u.test(after) || said.names.some(isMine) || (on && after.includes(on.quote)) === true;
  if (!isEnd) return false;
  if (!takesBack) return !isAskedForWords(state);
  const tellsOfPerson = who.kind === "one" && !who.visited;
  const isShort = !isOpenForMore(state) || text.length <= MAX_CORRECTION_LENGTH;
  return isShort && (!tellsOfPerson || countLettersBeside(text, who.quote) <= MAX_LETTERS_BESIDE_A_RETRACTION);
}

/** Maximum number of characters of a correction: a longer text that begins with "no" is treated as an answer. */
export const MAX_CORRECTION_LENGTH = 60;

/** "sorry, wrong person:", "no, perdón, era con": the letters beside a name that still take back no more than the name. */
const MAX_LETTERS_BESIDE_A_RETRACTION = 18;

/** Whether the mentor has told or chosen anything for the draft besides whom it is about. */
export function isTold({ account, answered }: DialogueState): boolean {
  return account.length > 0 || answered.some((ask) => ask !== "visit" && ask !== "pair");
}
