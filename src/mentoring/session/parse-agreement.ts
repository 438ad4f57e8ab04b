import { parseDayField } from "#understanding/answers/parse-answer.ts";
import { readCommitmentDetails } from "#understanding/details/read-commitment-details.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { DraftAgreement } from "./dialogue/draft.ts";

/**
 * Parses one line of an agreements field in the edit form. A day in brackets at its end is the due date, as in "Sit in
 * on two lessons (27 November)".
 */
export function parseAgreementLine(
  line: string,
  owner: DraftAgreement["owner"],
  context: UnderstandingContext,
): DraftAgreement {
  const [, text, bracket] = /^(.*\S)\s*\(([^()]+)\)$/.exec(line) ?? [];
  const day = bracket && parseDayField(bracket, context, "future");
  return day && "value" in day && text
    ? { owner, text, dueOn: day.value.toString(), ...readCommitmentDetails(text) }
    : { owner, text: line, ...readCommitmentDetails(line) };
}
