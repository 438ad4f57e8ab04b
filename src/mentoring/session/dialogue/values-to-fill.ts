import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { isOnly } from "./read-typed-answer.ts";

/**
 * The values of a text that may fill a draft. An answer that tells nothing, such as "an hour", says at most by chance what
 * became of the visit, and "next Friday" alone is not yet the next visit.
 */
export function toFill({ text, account, passages, opensLog }: MessageUnderstanding): ExtractedVisitValues {
  const { outcome, nextVisit, ...rest } = account;
  const tells = passages.length > 0 || (opensLog && outcome?.sure);
  const isSaid = nextVisit && !isOnly(nextVisit.quote, text);
  return { ...rest, ...(outcome && tells && { outcome }), ...(isSaid && { nextVisit }) };
}
