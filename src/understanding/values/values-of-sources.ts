import { readAccount } from "#understanding/account/account-reading.ts";
import type { TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { combineValues } from "./combine-values.ts";
import { extractPassages } from "./extract-passages.ts";
import { listPassages } from "./list-passages.ts";

/** A text, the part of it that tells of the one it is about, if it tells of others too, and what the rules read. */
type ReadByRules = {
  readonly whole: PreparedText;
  readonly own: PreparedText | undefined;
  readonly analysis: TextAnalysis;
  readonly values: ExtractedVisitValues;
};

export type ReadValues = (read: ReadByRules) => Pick<MessageUnderstanding, "account" | "passages">;

/** Takes what the rules read. */
export const readByRules: ReadValues = ({ analysis, values }) => ({
  account: values,
  passages: extractPassages(analysis, values),
});

/** Combines it with what the classifiers say of the text. */
export const readByAll: ReadValues = ({ whole, own, analysis, values }) => {
  const reading = readAccount(own ?? whole);
  const account = combineValues(values, reading, own ?? whole);
  const passages = listPassages(whole, own ? readAccount(whole) : reading, account, extractPassages(analysis, values));
  return { account, passages };
};
