import type { SessionDetail } from "#kernel/session-detail-codes.ts";
import type { SessionFields } from "#mentoring/session/session-fields.ts";
import { formatQuote } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";

type Codes = "activities" | "participants";
type Code = Exclude<SessionDetail, Codes | "objective" | "travel">;

const CODE_LISTS: ReadonlySet<string> = new Set<Codes>(["activities", "participants"]);

/** Formats the value of a detail as mrkdwn; undefined if nobody said it. */
export function formatDetail<Field extends SessionDetail>(
  field: Field,
  value: SessionFields[Field] | undefined,
  reader: Reader,
): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (field === "travel") return reader.say("common.minutes", { minutes: Number(value) });
  if (field === "objective") return formatQuote(String(value));
  if (!CODE_LISTS.has(field)) return formatDetailCode(field as Code, String(value), reader);
  const codes = value as readonly string[];
  return codes.map((code) => formatDetailCode(field as Codes, code, reader)).join(", ") || undefined;
}

export const formatDetailCode = (field: Code | Codes, code: string, reader: Reader): string =>
  reader.say(`session.detail.${field}.${code}` as Parameters<Reader["say"]>[0]);
