import type { ModalView } from "@slack/types";
import { CONTACT_MODALITIES, VISIT_NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import { formatZoneName } from "#kernel/zone.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { dayField, selectField, textField, timeField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

const USUAL_MINUTES = 60;

/** Renders the form in which a visit is planned; its times are in the school's time zone. */
export function planVisitView(
  { pairs, me, on, at, minutes = USUAL_MINUTES, modality = "in_person" }: ModalContentNamed<"visit.plan">,
  reader: Reader,
): ModalView {
  const time = { on: on.toString(), ...(at && { at: at.toString({ smallestUnit: "minute" }) }), minutes, modality };
  const others = pairs.map((pair) => ({ value: pair.id, text: getOtherPerson(pair, me).name }));
  const first = others[0];
  return createFormModal(
    "visit.plan",
    {},
    {
      title: reader.say("visit.plan.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("visit.plan.submit"),
      blocks: [
        inputBlock(
          "pair",
          reader.say("visit.plan.with"),
          selectField(others, others.length === 1 ? first?.value : undefined),
        ),
        ...timeFields(time, pairs, reader),
        inputBlock("purpose", reader.say("visit.plan.purpose"), textField(undefined, { max: 200 }), {
          optional: true,
          hint: reader.say("visit.plan.purpose.hint"),
        }),
      ],
    },
  );
}

/** Renders the form in which a visit is moved to another time. */
export function moveVisitView({ visit, pair, to, inChat }: ModalContentNamed<"visit.move">, reader: Reader): ModalView {
  return createFormModal(
    "visit.move",
    { visit: visit.id, pair: pair.id, inChat },
    {
      title: reader.say("visit.move.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("visit.move.submit"),
      blocks: visitTimeFields(visit, pair, reader, to),
    },
  );
}

/** Renders the fields for when and how a visit is, as it stands, or for when it is asked to be. */
export function visitTimeFields(
  visit: Visit,
  pair: Pair,
  reader: Reader,
  to: NonNullable<ModalContentNamed<"visit.move">["to"]> = {},
) {
  const now = {
    on: (to.on ?? visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate()).toString(),
    at: to.at?.toString({ smallestUnit: "minute" }) ?? timeOf(visit, pair),
    minutes: visit.minutes,
    modality: visit.modality,
  };
  return timeFields(now, [pair], reader);
}

/**
 * Renders the form in which a visit is cancelled. The other person learns only that it is cancelled; the coordinator
 * also sees the reason.
 */
export function cancelVisitView(
  { visit, pair, me, dayIs, reason, inChat }: ModalContentNamed<"visit.cancel">,
  reader: Reader,
): ModalView {
  const reasons = VISIT_NOT_HELD_REASONS.map((reason) => ({
    value: reason,
    text: reader.say(`session.reason.${reason}`),
  }));
  const likely = reason ?? (dayIs === "closed" ? "holiday_or_closure" : undefined);
  return createFormModal(
    "visit.cancel",
    { visit: visit.id, pair: pair.id, inChat },
    {
      title: reader.say("visit.cancel.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("visit.cancel.submit"),
      blocks: [
        ...(dayIs === "open_again" ? [sectionBlock(reader.say("visit.cancel.open_again"))] : []),
        inputBlock("reason", reader.say("visit.cancel.reason"), selectField(reasons, likely), {
          hint: reader.say("visit.cancel.hint", { other: firstName(getOtherPerson(pair, me)) }),
        }),
        inputBlock("on", reader.say("visit.cancel.instead"), dayField(), {
          optional: true,
          hint: reader.say("visit.cancel.instead.hint"),
        }),
        inputBlock("at", reader.say("visit.plan.time"), timeField(timeOf(visit, pair)), {
          optional: true,
          ...zoneHint([pair], reader),
        }),
        modalityInput(visit.modality, reader, { optional: true }),
      ],
    },
  );
}

type Shown = { on: string; at?: string; minutes: number; modality: Visit["modality"] };

function timeFields({ on, at, minutes, modality }: Shown, pairs: readonly Pair[], reader: Reader) {
  return [
    inputBlock("on", reader.say("visit.plan.day"), dayField(on)),
    inputBlock("at", reader.say("visit.plan.time"), timeField(at), zoneHint(pairs, reader)),
    inputBlock("minutes", reader.say("visit.plan.minutes"), textField(String(minutes))),
    modalityInput(modality, reader),
  ];
}

function modalityInput(modality: Visit["modality"], reader: Reader, options: { optional?: true } = {}) {
  const choices = CONTACT_MODALITIES.map((code) => ({ value: code, text: reader.say(`session.modality.${code}`) }));
  return inputBlock("modality", reader.say("visit.plan.modality"), selectField(choices, modality), options);
}

function zoneHint(pairs: readonly Pair[], reader: Reader): { hint?: string } {
  const zones = [...new Set(pairs.map((pair) => pair.principal.zone))];
  const elsewhere = zones.length > 1 || zones[0] !== reader.zone;
  return elsewhere ? { hint: reader.say("visit.plan.time_zone", { zone: zones.map(formatZoneName).join(", ") }) } : {};
}

function timeOf(visit: Visit, pair: Pair): string {
  const local = visit.startsAt.toZonedDateTimeISO(pair.principal.zone);
  return local.toPlainTime().toString({ smallestUnit: "minute" });
}
