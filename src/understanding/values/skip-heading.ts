import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { trimSpan } from "#understanding/fold/quote-span.ts";
import type { TextSpan } from "#understanding/fold/span.ts";

/** Matches text that ends as a heading does. */
const HEADING_END = /[:=-]\s*$/;

/** Leaves out the heading with which a span begins, such as "Working:": it says what its content is, and is none of it. */
export function skipHeading(span: TextSpan, prepared: PreparedText): TextSpan {
  const { start, end } = trimSpan(prepared.folded, span);
  const clause = prepared.clausesIn(prepared.language).find((each) => each.start <= start && start < each.body);
  const isHeading = clause && clause.body < end && HEADING_END.test(prepared.folded.text.slice(start, clause.body));
  return isHeading ? { start: clause.body, end } : { start, end };
}
