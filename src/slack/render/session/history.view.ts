import type { ModalView } from "@slack/types";
import { SESSION_DETAILS, type SessionDetail } from "#kernel/session-detail-codes.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import type { AmendedField, AmendedValue, SessionAmendment } from "#mentoring/session/session-history.ts";
import { contextBlock, joinIntoSections } from "#slack/render/blocks.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import { escapeMrkdwn, formatQuote } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatDetailCode } from "./detail-lines.ts";

/** Two quotes of this length fit into one section, whatever their characters become. */
const MAX_QUOTE = 200;

type History = ModalContentNamed<"session.history">;

/** Renders what was changed of a record, the newest first: what stands now, and what stood before. */
export function sessionHistoryView(history: History, reader: Reader): ModalView {
  const lines = history.history.flatMap((amendment) => formatAmendment(amendment, history, reader));
  return createReadOnlyModal({
    title: reader.say("session.history.title"),
    close: reader.say("common.button.close"),
    blocks: [
      contextBlock(reader.say("session.history.who_sees")),
      ...joinIntoSections(lines.length > 0 ? lines : [reader.say("session.history.nothing")]),
    ],
  });
}

function formatAmendment(amendment: SessionAmendment, history: History, reader: Reader): string[] {
  const { by, at, reason, remark, changes } = amendment;
  const author = [history.pair.mentor, history.pair.principal].find(({ id }) => id === by);
  const head = reader.mark("session.history.head", {
    author: firstName(author ?? getOtherPerson(history.pair, history.me)),
    day: reader.when(at).day,
    time: reader.when(at).time,
  });
  const why = [
    ...(reason ? [reader.say(`session.history.why.${reason}`)] : []),
    ...(remark ? [formatQuote(remark)] : []),
  ];
  return [
    `*${head}*${why.length > 0 ? ` · ${why.join(" · ")}` : ""}`,
    ...changes.flatMap((change) => (change.field === "voided" ? [] : [formatChange(change, history, reader)])),
  ];
}

function formatChange({ field, before, after }: AmendedValue, history: History, reader: Reader): string {
  const name = reader.say(`session.history.field.${field as Exclude<AmendedField, "voided">}`);
  const shown = (value: string) =>
    value === "" ? reader.say("session.history.empty") : formatStored(field, value, history, reader);
  if (after === undefined) return `• ${name}`;
  return before === undefined
    ? `• ${name}: ${shown(after)} ${reader.say("session.history.was_unknown")}`
    : `• ${name}: ${shown(after)}, ${reader.say("session.history.was")} ${shown(before)}`;
}

/** Formats a value as the history keeps it. */
function formatStored(field: AmendedField, value: string, history: History, reader: Reader): string {
  const detail = SESSION_DETAILS.find((each) => each === field);
  return detail
    ? formatStoredDetail(detail, value, reader)
    : formatStoredField(field as OtherField, value, history, reader);
}

function formatStoredDetail(field: SessionDetail, value: string, reader: Reader): string {
  if (field === "objective") return formatQuote(value, MAX_QUOTE);
  if (field === "travel") return reader.say("session.history.minutes", { minutes: Number(value) });
  return value
    .split(" ")
    .map((code) => formatDetailCode(field, code, reader))
    .join(", ");
}

type OtherField = Exclude<AmendedField, SessionDetail>;

function formatStoredField(field: OtherField, value: string, { visits, pair }: History, reader: Reader): string {
  const { zone } = pair.principal;
  const code = (of: string) => reader.say(`session.${of}.${value}` as Parameters<Reader["say"]>[0]);
  const [first = "", second] = value.split(" ");
  switch (field) {
    case "outcome":
    case "modality":
    case "type":
      return code(field);
    case "whyNot":
      return code("reason");
    case "minutes":
      return reader.say("session.history.minutes", { minutes: Number(value) });
    case "began":
      return formatTime(Temporal.Instant.from(first), second !== "day", zone, reader);
    case "next":
      return second
        ? formatTime(Temporal.Instant.from(second), true, zone, reader)
        : reader.day(Temporal.PlainDate.from(first));
    case "visit": {
      const visit = visits.find(({ id }) => id === value);
      return visit ? formatTime(visit.startsAt, true, zone, reader) : reader.say("session.history.empty");
    }
    case "focus":
      return value
        .split(" ")
        .map((area) => reader.say(`session.focus.${area}` as Parameters<Reader["say"]>[0]))
        .join(", ");
    case "request":
    case "working":
    case "challenge":
      return formatQuote(value, MAX_QUOTE);
    case "voided":
      return escapeMrkdwn(value);
  }
}

function formatTime(at: Temporal.Instant, withTime: boolean, zone: string, reader: Reader): string {
  const { day, time } = reader.when(at, zone);
  return withTime ? reader.say("session.card.when.from", { day, from: time }) : day;
}
