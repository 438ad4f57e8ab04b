import { SESSION_DETAILS } from "#kernel/session-detail-codes.ts";
import { formatZoneName } from "#kernel/zone.ts";
import { listTooLongDraftTexts } from "#mentoring/session/dialogue/check-draft.ts";
import { isDraftOfVisitNotHeld } from "#mentoring/session/dialogue/choose-next-question.ts";
import {
  type DraftAgreement,
  isInformalContact,
  MAX_SESSION_TEXT_LENGTHS,
  type MissingValue,
  type SessionDraft,
} from "#mentoring/session/dialogue/draft.ts";
import type { DraftField } from "#mentoring/session/dialogue/draft-field.ts";
import { listMissingValues } from "#mentoring/session/dialogue/missing-values.ts";
import { TEXT_FIELDS, type TextField } from "#mentoring/session/dialogue/sentence-places.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { clipText } from "#slack/render/limits.ts";
import { escapeMrkdwn, formatQuote } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatDetail } from "./detail-lines.ts";
import { findDraftPair, formatDraftPrincipal } from "./draft-principal.ts";

/**
 * Formats the values of a session draft for its summary card, one per line: label, value and where the value comes
 * from. What was not said, and is not asked for, is named on the last line.
 */
export function formatCardLines(view: DialogueView, reader: Reader): string[] {
  const values = isDraftOfVisitNotHeld(view.state.draft)
    ? [...logistics(view, reader), reason(view, reader)]
    : [...logistics(view, reader), ...told(view, reader)];
  // Of a chance contact nothing more is expected.
  const isBrief = isInformalContact(view.state.draft);
  const unsaid = values.flatMap(({ label, value, isAsked }) =>
    value === undefined && !isAsked && !isBrief ? [label] : [],
  );
  return [
    ...values.flatMap(({ label, value }) => (value === undefined ? [] : [`*${label}* · ${value}`])),
    ...(unsaid.length > 0 ? [`_${reader.say("session.card.unsaid")}: ${unsaid.join(", ")}_`] : []),
  ];
}

/** A line of the card. Its value is undefined if it was not said; the card may ask for it. */
type CardLine = { readonly label: string; readonly value: string | undefined; readonly isAsked?: boolean };

function logistics(view: DialogueView, reader: Reader): CardLine[] {
  const { draft, skipped } = view.state;
  const isAsked = (value: MissingValue) => !skipped.includes(value);
  const { modality, outcome } = draft;
  const how = modality && withSource(modality, reader.say(`session.modality.${modality.value}`), reader);
  const went = outcome && withSource(outcome, reader.say(`session.outcome.${outcome.value}`), reader);
  return [
    { label: reader.say("session.card.when"), value: when(view, reader), isAsked: isAsked("on") },
    ...(isDraftOfVisitNotHeld(draft)
      ? []
      : [{ label: reader.say("session.card.how"), value: how, isAsked: isAsked("modality") }]),
    ...(isInformalContact(draft)
      ? []
      : [{ label: reader.say("session.card.outcome"), value: went, isAsked: isAsked("outcome") }]),
  ];
}

function reason({ state: { draft, skipped } }: DialogueView, reader: Reader): CardLine {
  const value = draft.reason && withSource(draft.reason, reader.say(`session.reason.${draft.reason.value}`), reader);
  return { label: reader.say("session.card.reason"), value, isAsked: !skipped.includes("reason") };
}

function told(view: DialogueView, reader: Reader): CardLine[] {
  const { draft } = view.state;
  const isAsked = isOneLineAsked(view);
  const next = draft.next && withSource(draft.next, formatNext(draft.next.value, reader), reader);
  return [
    // What is likely stands below, with the menu that puts it elsewhere.
    ...TEXT_FIELDS.filter((field) => draft[field]?.source !== "likely").map((field) => ({
      label: formatTextLabel(field, view, reader),
      value: words(field, draft, reader),
      isAsked,
    })),
    ...agreedLines(view, reader).map((line) => ({ ...line, isAsked })),
    ...(next ? [{ label: reader.say("session.card.next"), value: next }] : []),
    ...detailLines(draft, reader),
  ];
}

/** What nobody is asked stands there only if it was said or chosen. */
function detailLines(draft: SessionDraft, reader: Reader): CardLine[] {
  return SESSION_DETAILS.flatMap((field) => {
    const answer = draft[field];
    const value = answer && formatDetail(field, answer.value, reader);
    if (!answer || value === undefined) return [];
    return [{ label: reader.say(`session.detail.${field}`), value: withSource(answer, value, reader) }];
  });
}

/** The label of a text of the draft, as mrkdwn. */
export function formatTextLabel(field: TextField, view: DialogueView, reader: Reader): string {
  return field === "request"
    ? reader.mark("session.card.request", { principal: formatDraftPrincipal(view) })
    : reader.say(`session.card.${field}`);
}

function isOneLineAsked({ state: { draft, skipped } }: DialogueView): boolean {
  return listMissingValues(draft).includes("words") && !skipped.includes("words");
}

function when(view: DialogueView, reader: Reader): string | undefined {
  const { on, startsAt, minutes } = view.state.draft;
  if (!on) return minutes && withSource(minutes, reader.say("common.minutes", { minutes: minutes.value }), reader);
  const day = reader.day(Temporal.PlainDate.from(on.value));
  const from = startsAt && Temporal.PlainTime.from(startsAt.value);
  const length = minutes?.value;
  const text =
    from && length
      ? reader.say("session.card.when.range", {
          day,
          from: reader.time(from),
          to: reader.time(from.add({ minutes: length })),
          minutes: length,
        })
      : from
        ? reader.say("session.card.when.from", { day, from: reader.time(from) })
        : length
          ? reader.say("session.card.when.length", { day, minutes: length })
          : day;
  const zone = findDraftPair(view)?.principal.zone;
  const elsewhere =
    from && zone && zone !== reader.zone
      ? ` · ${reader.mark("session.card.zone", { zone: formatZoneName(zone) })}`
      : "";
  const likely = [
    ...(on.source === "likely" ? [day] : []),
    ...(startsAt?.source === "likely" && from ? [reader.time(from)] : []),
    ...(minutes?.source === "likely" ? [reader.say("common.minutes", { minutes: minutes.value })] : []),
  ].map((value) => ` · ${reader.say("session.card.likely")} ${value}`);
  return `${text}${elsewhere}${likely.join("")}${sources([on, startsAt, minutes], reader)}`;
}

/** Maximum characters of a quote on a line of the summary card. */
const MAX_QUOTE = 140;

/**
 * Formats where the values of a line of the summary card come from: quotes from the mentor's messages, the planned
 * visit, or the usual value.
 */
function sources(answers: readonly (DraftField<unknown> | undefined)[], reader: Reader): string {
  const known = answers.filter((answer) => answer !== undefined);
  const quotes = [...new Set(known.flatMap((answer) => (answer.quote ? [answer.quote] : [])))];
  const longest = quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote)));
  const others = [...new Set(known.map((answer) => answer.source))].filter(
    (source) => source === "plan" || source === "usual",
  );
  const notes = others.map((source) => reader.say(`session.card.source.${source}`));
  return [...longest.map((quote) => formatQuote(quote, MAX_QUOTE)), ...notes].map((part) => ` · ${part}`).join("");
}

function withSource(answer: DraftField<unknown>, text: string, reader: Reader): string {
  const value = answer.source === "likely" ? `${reader.say("session.card.likely")} ${text}` : text;
  return `${value}${sources([answer], reader)}`;
}

/**
 * Formats a free-text value of the draft, as a quote if the mentor wrote it. A text longer than a saved session allows
 * is shortened, with a note.
 */
function words(field: TextField, draft: SessionDraft, reader: Reader): string | undefined {
  const answer = draft[field];
  if (!answer) return undefined;
  const over = listTooLongDraftTexts(draft).find((text) => text.field === field);
  const note = over ? ` · ${reader.say("session.card.too_long", { length: over.length, limit: over.limit })}` : "";
  const text = clipText(answer.value, MAX_SESSION_TEXT_LENGTHS[field]);
  return `${answer.source === "said" ? formatQuote(text) : escapeMrkdwn(text)}${note}`;
}

function agreedLines(view: DialogueView, reader: Reader): CardLine[] {
  const { agreed } = view.state.draft;
  const principal = formatDraftPrincipal(view);
  const label = reader.say("session.card.agreed");
  if (!agreed) return [{ label, value: undefined }];
  if (agreed.value.length === 0) return [{ label, value: reader.say("session.card.nothing") }];
  const labels = {
    principal: reader.mark("session.card.principal_will", { principal }),
    mentor: reader.say("session.card.mentor_will"),
    joint: reader.say("session.card.joint_will"),
  };
  return agreed.value.map((made) => ({ label: labels[made.owner], value: formatAgreement(made, reader) }));
}

export function formatAgreement(made: Pick<DraftAgreement, "text" | "dueOn" | "kind">, reader: Reader): string {
  const due = made.dueOn
    ? ` · ${reader.say("common.due", { day: reader.day(Temporal.PlainDate.from(made.dueOn)) })}`
    : "";
  const kind = made.kind ? ` · ${reader.say(`commitment.kind.${made.kind}`)}` : "";
  return `${formatQuote(made.text, MAX_SESSION_TEXT_LENGTHS.commitment)}${due}${kind}`;
}

function formatNext(value: { on: string; at?: string | undefined }, reader: Reader): string {
  const day = reader.day(Temporal.PlainDate.from(value.on));
  return value.at
    ? reader.say("session.card.when.from", { day, from: reader.time(Temporal.PlainTime.from(value.at)) })
    : day;
}
