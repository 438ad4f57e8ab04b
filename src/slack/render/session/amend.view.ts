import type { ModalView } from "@slack/types";
import { CONTACT_MODALITIES, FOCUS_AREA_CODES, VISIT_NOT_HELD_REASONS, VISIT_OUTCOMES } from "#kernel/contact-codes.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { SESSION_TYPES } from "#mentoring/session/codes.ts";
import { MAX_FOCUS_AREAS } from "#mentoring/session/dialogue/draft.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { AMENDMENT_REASONS, getSessionFields, type SessionFields } from "#mentoring/session/session-fields.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { type Block, button, contextBlock, inputBlock, selectMenu } from "#slack/render/blocks.ts";
import { dayField, multiSelectField, selectField, textField, timeField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";

const OPTIONAL = { optional: true };

export const createAmendButton = (session: SessionRecordId, reader: Reader) =>
  button("session.amend", { session }, reader.say("session.button.amend"));

/** Creates the menu with which its author puts a record right, part by part, so that each form fits a phone. */
export function createAmendMenu({ id, outcome, releasedAt }: SessionRecord, reader: Reader) {
  const parts = [
    "when" as const,
    ...(outcome === "not_held" ? [] : ["said" as const, "details" as const]),
    // Until it is released, it can be taken back as a whole.
    ...(releasedAt && outcome !== "not_held" ? ["agreed" as const] : []),
    ...(releasedAt ? ["void" as const] : []),
  ];
  const choices = parts.map((part) => ({ value: part, text: reader.say(`session.amend.part.${part}`) }));
  return selectMenu("session.amend", { session: id }, choices, reader.say("session.button.amend"));
}

/** Renders the form that amends what was said in a saved session. */
export function amendSessionView({ notes }: ModalContentNamed<"session.amend">, reader: Reader): ModalView {
  const now = getSessionFields(notes);
  const long = (text: string) => textField(text, { multiline: true });
  const areas = FOCUS_AREA_CODES.map((value) => ({ value, text: reader.say(`session.focus.${value}`) }));
  return createFormModal(
    "session.amend",
    { session: notes.session.id, pair: notes.session.pairId },
    {
      title: reader.say("session.amend.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("session.button.amend"),
      blocks: [
        contextBlock(reader.say("session.amend.who_sees")),
        inputBlock("request", reader.say("session.edit.request"), long(now.request), OPTIONAL),
        inputBlock("working", reader.say("session.card.working"), long(now.working), OPTIONAL),
        inputBlock("challenge", reader.say("session.card.challenge"), long(now.challenge), OPTIONAL),
        inputBlock(
          "focus",
          reader.say("session.card.focus"),
          multiSelectField(areas, now.focus, MAX_FOCUS_AREAS),
          OPTIONAL,
        ),
        ...whyFields(reader),
      ],
    },
  );
}

/** Renders the form that amends when and how a saved session took place, and on which visit it hangs. */
export function amendWhenView(
  { notes, pair, visits }: ModalContentNamed<"session.amend_when">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "session.amend_when",
    { session: notes.session.id, pair: pair.id },
    {
      title: reader.say("session.amend.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("session.button.amend"),
      blocks: [
        contextBlock(reader.say("session.amend.who_sees.when")),
        ...contactFields(getSessionFields(notes), pair.principal.zone, reader),
        ...visitFields(getSessionFields(notes), { pair, visits }, reader),
        ...whyFields(reader),
      ],
    },
  );
}

/** The fields for how it went, the day, the length and the mode. */
function contactFields(now: SessionFields, zone: string, reader: Reader): Block[] {
  const minutes = textField(now.minutes === null ? undefined : String(now.minutes));
  const startsAt = timeField(now.began.timeKnown ? timeIn(now.began.at, zone) : undefined);
  const reasons = choose(VISIT_NOT_HELD_REASONS, "reason", now.whyNot, reader);
  const modalities = choose(CONTACT_MODALITIES, "modality", now.modality, reader);
  return [
    inputBlock("outcome", reader.say("session.card.outcome"), choose(VISIT_OUTCOMES, "outcome", now.outcome, reader)),
    inputBlock("reason", reader.say("session.amend.reason"), reasons, OPTIONAL),
    inputBlock("on", reader.say("session.edit.day"), dayField(dayIn(now.began.at, zone))),
    inputBlock("startsAt", reader.say("session.edit.time"), startsAt, OPTIONAL),
    inputBlock("minutes", reader.say("session.edit.minutes"), minutes, OPTIONAL),
    inputBlock("modality", reader.say("session.card.how"), modalities, OPTIONAL),
    inputBlock("type", reader.say("session.edit.type"), choose(SESSION_TYPES, "type", now.type, reader)),
  ];
}

/** The fields for the planned visit on which the record hangs, and for the next visit. */
function visitFields(
  now: SessionFields,
  { pair, visits }: Pick<ModalContentNamed<"session.amend_when">, "pair" | "visits">,
  reader: Reader,
): Block[] {
  const nextAt = timeField(now.next?.at && timeIn(now.next.at, pair.principal.zone));
  return [
    inputBlock("visit", reader.say("session.amend.visit"), visitField(visits, now.visit, pair, reader)),
    inputBlock("nextOn", reader.say("session.edit.next_day"), dayField(now.next?.on.toString()), OPTIONAL),
    inputBlock("nextAt", reader.say("session.edit.next_time"), nextAt, OPTIONAL),
  ];
}

/** The fields for the reason of a correction, which both people of the pair read in the history. */
export function whyFields(reader: Reader): Block[] {
  const reasons = AMENDMENT_REASONS.map((value) => ({ value, text: reader.say(`session.amend.why.${value}`) }));
  return [inputBlock("why", reader.say("session.amend.why"), selectField(reasons, "mistaken")), remarkField(reader)];
}

export const remarkField = (reader: Reader): Block =>
  inputBlock("remark", reader.say("session.amend.remark"), textField(undefined, { max: 200 }), OPTIONAL);

type Coded = "outcome" | "reason" | "modality" | "type";

function choose<Code extends string>(codes: readonly Code[], of: Coded, now: Code | null, reader: Reader) {
  const say = (code: string) => reader.say(`session.${of}.${code}` as Parameters<Reader["say"]>[0]);
  return selectField(
    codes.map((value) => ({ value, text: say(value) })),
    now ?? undefined,
  );
}

function visitField(visits: readonly Visit[], now: string | null, pair: Pair, reader: Reader) {
  const named = visits.map((visit) => {
    const { day, time } = reader.when(visit.startsAt, pair.principal.zone);
    return { value: visit.id as string, text: reader.say("session.amend.visit.of", { day, time }) };
  });
  const none = { value: "none", text: reader.say("session.amend.visit.none") };
  return selectField([none, ...named], now ?? "none");
}

const local = (at: Temporal.Instant, zone: string) => at.toZonedDateTimeISO(zone);
const dayIn = (at: Temporal.Instant, zone: string) => local(at, zone).toPlainDate().toString();
const timeIn = (at: Temporal.Instant, zone: string) =>
  local(at, zone).toPlainTime().toString({ smallestUnit: "minute" });
