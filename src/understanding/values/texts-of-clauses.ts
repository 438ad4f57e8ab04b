import type { AccountClause, AccountReading } from "#understanding/account/account-reading.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedValue } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { isDoubtful } from "./is-doubtful.ts";
import { skipHeading } from "./skip-heading.ts";

/** Maximum characters of each free text in the record of a visit. */
const MAX_LENGTH = { request: 280, working: 500, challenge: 500 } as const;

/**
 * From which probability a text is likely, and from which it is sure. They were chosen on accounts of writers whom the
 * classifiers had not seen.
 */
const LIKELY = 0.2;
const SURE = 0.9;

/** Stands between what was said in different places. */
const JOINT = "; ";

type Text = ExtractedValue<string>;

/** Everything that the clauses of one role say, in the order of the text. `rule` is what the rules read. */
export function textOf(
  role: keyof typeof MAX_LENGTH,
  rule: Text | undefined,
  reading: AccountReading,
  prepared: PreparedText,
): Text | undefined {
  const own = reading.clauses.filter((clause) => clause.role === role && clause.probability >= LIKELY);
  const parts: Pick<Text, "value" | "quote">[] = [];
  for (const clause of own) {
    const part = partOf(clause, rule, reading, prepared);
    const isTold = parts.some(({ value }) => value.includes(part.value));
    const length = [...parts, part].map(({ value }) => value).join(JOINT).length;
    if (!isTold && length <= MAX_LENGTH[role]) parts.push(part);
  }
  if (parts.length === 0) return rule && { ...rule, sure: false };
  const isRead =
    rule !== undefined && parts.some(({ value }) => rule.value.includes(value) || value.includes(rule.value));
  const isLikely = own.every(({ probability }) => probability >= SURE) && parts.length === own.length;
  return {
    value: parts.map(({ value }) => value).join(JOINT),
    quote: parts.map(({ quote }) => quote).join(" … "),
    // Where the rules doubt whose words these are, they are not sure.
    sure: isRead ? rule.sure : isLikely,
  };
}

/**
 * What a clause says, without its heading. What the rules read as one text stays whole, unless the classifiers know that
 * the rest of it says something else.
 */
function partOf(
  clause: AccountClause,
  rule: Text | undefined,
  { clauses }: AccountReading,
  prepared: PreparedText,
): Pick<Text, "value" | "quote"> {
  const { folded, text } = prepared;
  const value = getQuoteOfSpan(folded, skipHeading(clause, prepared));
  const quote = getQuoteOfSpan(folded, clause);
  if (!rule?.value.includes(value)) return { value, quote };
  const start = text.indexOf(rule.value);
  const end = start + rule.value.length;
  const isCut = clauses.some((other) => {
    const span = folded.toOriginal(other);
    return other.role !== clause.role && !isDoubtful(other) && span.start < end && start < span.end;
  });
  return isCut ? { value, quote } : { value: rule.value, quote: rule.quote };
}
