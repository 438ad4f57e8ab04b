import type { AccountReading } from "#understanding/account/account-reading.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedValue, ExtractedVisitValues, StatedCommitment } from "#understanding/extracted-values.ts";
import { createOptionalProperty } from "#understanding/optional-property.ts";
import { toCommitments } from "./commitments-of-clauses.ts";
import { dayOf, durationOf, modalityOf, nextOf, outcomeOf, reasonOf, timeOf } from "./likely-values.ts";
import { splitBetweenBoth } from "./split-between-both.ts";
import { textOf } from "./texts-of-clauses.ts";

/**
 * Combines what the rules read from a text with what the classifiers say of it. What both say is sure; what only the
 * classifiers say is sure or likely by its probability; what only the rules say is likely. `prepared` is what is read as
 * being about the one who was visited, of the text `whole`.
 */
export function combineValues(
  rules: ExtractedVisitValues,
  reading: AccountReading,
  prepared: PreparedText,
  whole: string,
): ExtractedVisitValues {
  const outcome = combine(rules.outcome, outcomeOf(reading, prepared), same);
  const isNotHeld = outcome?.value === "not_held";
  const { startsAt, minutes, modality, notHeldReason, request, working, challenge, on, nextVisit, ...others } = rules;
  const values = {
    on: combine(on, dayOf(reading, prepared), (one, other) => one.equals(other)),
    startsAt: combine(startsAt, timeOf(reading, prepared), (one, other) => one.equals(other)),
    minutes: isNotHeld ? undefined : combine(minutes, durationOf(reading, prepared), same),
    modality: isNotHeld ? undefined : combine(modality, modalityOf(reading, prepared), same),
    notHeldReason: isNotHeld ? combine(notHeldReason, reasonOf(reading, prepared), same) : undefined,
    request: textOf("request", request, reading, prepared),
    working: textOf("working", working, reading, prepared),
    challenge: textOf("challenge", challenge, reading, prepared),
    nextVisit: combine(nextVisit, nextOf(reading, prepared), (one, other) => one.on.equals(other.on)),
  };
  return {
    ...others,
    ...(Object.fromEntries(
      Object.entries(values).filter(([, value]) => value && isQuoted(value.quote, prepared)),
    ) as Partial<ExtractedVisitValues>),
    ...createOptionalProperty("outcome", outcome && isQuoted(outcome.quote, prepared) ? outcome : undefined),
    ...splitBetweenBoth({
      principalCommitments: joinCommitments(
        rules.principalCommitments,
        toCommitments(reading, prepared, "principal"),
        whole,
      ),
      mentorCommitments: joinCommitments(rules.mentorCommitments, toCommitments(reading, prepared, "mentor"), whole),
    }),
  };
}

/** A value whose words do not stand in the text is none. What is said in several places is quoted from each. */
function isQuoted(quote: string, { isGrounded }: PreparedText): boolean {
  return quote.split(" … ").every((part) => isGrounded(part));
}

type Value<T> = ExtractedValue<T> | undefined;

const same = <T>(one: T, other: T) => one === other;

/** A value that both say has the words of the rules, which are the closest. */
function combine<T>(rule: Value<T>, learned: Value<T>, isSame: (one: T, other: T) => boolean): Value<T> {
  if (!rule || !learned) return rule ? { ...rule, sure: false } : learned;
  if (isSame(rule.value, learned.value)) return { ...rule, sure: rule.sure || learned.sure };
  return { ...learned, sure: learned.sure && !rule.sure };
}

/** Maximum commitments of the principal, and of the mentor, in the record of one visit. */
const MAX_COMMITMENTS = 2;

/** Takes the commitments that the rules read, and those of the classifiers that the rules did not read. */
function joinCommitments(
  rules: readonly ExtractedValue<StatedCommitment>[],
  learned: readonly ExtractedValue<StatedCommitment>[],
  whole: string,
): readonly ExtractedValue<StatedCommitment>[] {
  const confirmed = learned.map((each) => {
    const rule = rules.find(({ quote, value }) => each.quote.includes(value.text) || quote.includes(each.value.text));
    if (!rule) return each;
    // The rules know when it is somebody else who will do it.
    return { ...rule, sure: rule.sure };
  });
  const others = rules
    .filter((rule) => !confirmed.some(({ quote }) => quote === rule.quote))
    .map((rule) => ({ ...rule, sure: false }));
  return [...confirmed, ...others]
    .filter(({ quote }, at, all) => all.findIndex((each) => each.quote === quote) === at)
    .toSorted((one, other) => whole.indexOf(one.quote) - whole.indexOf(other.quote))
    .slice(0, MAX_COMMITMENTS);
}
