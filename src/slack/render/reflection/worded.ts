import type { Pair } from "#mentoring/pair/pair.ts";
import type { FilledQuestionWording } from "#mentoring/reflection/bank/fill-question.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { isolateRightToLeft } from "#words/isolate.ts";

/**
 * Formats the text of a reflective question in the reader's language. The result is not escaped, because callers escape
 * the whole question once.
 */
export function formatQuestionWording(wording: FilledQuestionWording, reader: Reader): string {
  return wording.map((part) => (typeof part === "string" ? part : isolateRightToLeft(put(part.put, reader)))).join("");
}

/** Formats a question that stands beside its answer; nothing if it is not known. */
export function formatQuestionLine(wording: FilledQuestionWording | undefined, reader: Reader): string[] {
  return wording ? [`_${escapeMrkdwn(formatQuestionWording(wording, reader))}_`] : [];
}

const put = (value: string | Temporal.PlainDate, reader: Reader) =>
  typeof value === "string" ? value : reader.day(value);

/** Formats the day of a visit in the school's time zone. */
export function formatVisitDay(visit: Visit, pair: Pair, reader: Reader): string {
  return reader.when(visit.startsAt, pair.principal.zone).day;
}
