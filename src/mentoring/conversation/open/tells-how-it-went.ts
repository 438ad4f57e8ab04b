import type { PairId } from "#kernel/id.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceAct, UtteranceKind } from "#understanding/utterance/kinds.ts";

type Said = Pick<
  MessageUnderstanding,
  | "text"
  | "answer"
  | "account"
  | "utterance"
  | "names"
  | "opensLog"
  | "actWish"
  | "draftWish"
  | "recordWish"
  | "restWish"
  | "callsForHelp"
>;

/** What is one of these tells of a visit only if it says how that went: "very well, thanks". */
const RARELY_TELLS: readonly UtteranceKind[] = ["question", "wish", "small_talk", "correction"];
/** Unless it is this likely, a message is not taken for what it is by its kind alone. */
const LIKELY = 0.6;
/** Wishes that are in the same words as how a visit went: "all good", "it didn't happen". */
const OF_VISIT: readonly (UtteranceAct | undefined)[] = [
  "confirm_record",
  "no_show",
  "void_visit",
  "change_to_call",
  "log",
];

/**
 * Whether a message, written right after the question how a visit went, can be its account: it names nobody else and no
 * other day, asks nothing and wishes nothing. A pure function.
 */
export function tellsHowItWent(
  said: Said,
  visit: { readonly pairId: PairId; readonly on: Temporal.PlainDate },
): boolean {
  const { text, actWish, draftWish, recordWish, restWish, callsForHelp } = said;
  if (text.includes("?") || actWish || draftWish || recordWish || restWish || callsForHelp) return false;
  return tells(said) && isOf(said, visit);
}

function tells({ utterance: { kind, act, kindProbability }, answer, opensLog }: Said): boolean {
  if (opensLog) return true;
  const isOther = RARELY_TELLS.includes(kind) && kindProbability >= LIKELY;
  if (kind === "distress") return false;
  return !isOther || (answer.outcome !== undefined && (kind !== "wish" || OF_VISIT.includes(act)));
}

function isOf({ account: { who, on, onOther }, names }: Said, visit: Parameters<typeof tellsHowItWent>[1]) {
  const isOfPrincipal = who.kind === "nobody" || (who.kind === "one" && who.id === visit.pairId);
  const namesOthers = names.some(({ ids }) => !ids.includes(visit.pairId));
  const isOfDay = on === undefined || [on, onOther].some((day) => day?.value.equals(visit.on));
  return isOfPrincipal && !namesOthers && isOfDay;
}
