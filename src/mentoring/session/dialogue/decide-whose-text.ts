import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { getNamedPair } from "./draft.ts";
import { countTopicsTold } from "./merge-visit-description.ts";
import type { DialogueState, HeardName } from "./state.ts";

/**
 * Whose visit a text tells of, beside the draft that is open.
 * - `this`: the text belongs to the open draft.
 * - `other`: the words name somebody else. The open draft rests, and the text goes to a draft of its own; `pairId` is
 *   absent if it is yet to be asked who is meant.
 * - `part`: of those who were told of together, it names the one whose record the draft becomes.
 * - `unclear`: the text answers the question being asked, and names another principal. The mentor is asked.
 */
export type WhoseText =
  | { readonly kind: "this" }
  | { readonly kind: "other"; readonly pairId?: string }
  | { readonly kind: "part"; readonly pairId: string }
  | { readonly kind: "unclear"; readonly named: string };

const THIS: WhoseText = { kind: "this" };

/**
 * Decides by the words alone whether a text belongs to the open draft. Words that name somebody else are never taken
 * for a correction of whom the draft is about, unless they take something back or say nothing but the name.
 */
export function decideWhoseText(said: MessageUnderstanding, state: DialogueState): WhoseText {
  const mine = getNamedPair(state.draft);
  const { who } = said.account;
  if (mine === undefined) return state.heard ? decideWhoIsHeard(said, state, state.heard) : THIS;
  switch (who.kind) {
    case "nobody":
      return THIS;
    case "one":
      if (who.id === mine || correctsThePerson(said)) return THIS;
      return tellsOfAnotherVisit(said, state)
        ? { kind: "other", ...(who.sure && { pairId: who.id }) }
        : namedInPassing(said, state, who.id);
    case "several":
      return who.people.some(({ id }) => id === mine) &&
        isTold(state) &&
        !said.takesBack &&
        !tellsOfAnotherVisit(said, state)
        ? THIS
        : { kind: "other" };
    case "either":
      return who.ids.includes(mine) || correctsThePerson(said) || !tellsOfAnotherVisit(said, state)
        ? THIS
        : { kind: "other" };
    case "unknown":
      return isTold(state) && !said.wantsToLog ? THIS : { kind: "other" };
  }
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

/**
 * An answer may mention another principal ("she wants to do as Julio does"). Where it names the draft's principal too,
 * it is an answer; otherwise it may be meant for the other.
 */
function namedInPassing(said: MessageUnderstanding, { asking, draft }: DialogueState, named: string): WhoseText {
  const mine = getNamedPair(draft);
  const isBoth = said.names.some(({ ids }) => mine !== undefined && ids.includes(mine));
  return asking === null || isBoth ? THIS : { kind: "unclear", named };
}

/** Whether the text tells of a visit, and does not only mention a name. */
function tellsOfAnotherVisit(said: MessageUnderstanding, { asking }: DialogueState): boolean {
  const { who } = said.account;
  const topics = countTopicsTold(said.account);
  if (said.wantsToLog || (who.kind === "one" && who.visited && said.account.on !== undefined)) return true;
  return asking === null ? topics > 0 : topics > 1;
}

/** "No, it was Julio", or nothing but "Julio": whom the draft is about is put right. A question puts nothing right. */
export function correctsThePerson({ text, takesBack, account: { who } }: MessageUnderstanding): boolean {
  if (who.kind !== "one" && who.kind !== "either") return false;
  if (/[?¿]/.test(text)) return false;
  const beside = text.replace(who.quote, "").replace(/[^\p{L}\p{N}]/gu, "");
  return takesBack || beside.length <= MAX_LETTERS_BESIDE_A_NAME;
}

/** "era con Julio", "it was with Julio": the letters beside a name that still say no more than the name. */
const MAX_LETTERS_BESIDE_A_NAME = 9;

/** Whether the mentor has told or chosen anything for the draft besides whom it is about. */
export function isTold({ account, answered }: DialogueState): boolean {
  return account.length > 0 || answered.some((ask) => ask !== "visit" && ask !== "pair");
}
