import type { ModalView } from "@slack/types";
import { FOCUS_CODES, MODALITIES } from "#kernel/contact-codes.ts";
import { amendable } from "#mentoring/session/amend-session.ts";
import { isMinutes } from "#mentoring/session/dialogue/check-draft.ts";
import { MAX_FOCUS, TEXT_LIMITS } from "#mentoring/session/dialogue/draft.ts";
import type { Amended, SessionNotes } from "#mentoring/session/session.ts";
import type { Form, FormErrors } from "#slack/form.ts";
import { context, input } from "#slack/render/blocks.ts";
import { selectField, textField, ticksField } from "#slack/render/fields.ts";
import { formView } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";

/** A saved record, to be put right by who logged it. */
export function amendView(notes: SessionNotes, reader: Reader): ModalView {
  const now = amendable(notes);
  const long = (text: string) => textField(text, { multiline: true });
  const modalities = MODALITIES.map((value) => ({ value, text: reader.say(`session.modality.${value}`) }));
  const areas = FOCUS_CODES.map((value) => ({ value, text: reader.say(`session.focus.${value}`) }));
  return formView(
    "session.amend",
    { session: notes.session.id },
    {
      title: reader.say("session.amend.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.save"),
      blocks: [
        context(reader.say("session.amend.who_sees")),
        input("minutes", reader.say("session.edit.minutes"), textField(String(now.minutes))),
        input("modality", reader.say("session.card.how"), selectField(modalities, now.modality)),
        input("request", reader.say("session.edit.request"), long(now.request)),
        input("working", reader.say("session.card.working"), long(now.working)),
        input("challenge", reader.say("session.card.challenge"), long(now.challenge)),
        input("focus", reader.say("session.card.focus"), ticksField(areas, now.focus, MAX_FOCUS)),
      ],
    },
  );
}

/** The record as it should read, or what is wrong with which field. */
export function readAmended(form: Form, reader: Reader): Amended | { errors: FormErrors } {
  const text = (field: "request" | "working" | "challenge") => form.text(field) ?? "";
  const over = (["request", "working", "challenge"] as const).filter(
    (field) => text(field).length > TEXT_LIMITS[field],
  );
  const minutes = Number(form.text("minutes"));
  const errors = {
    ...Object.fromEntries(
      over.map((field) => [
        field,
        reader.say("common.error.too_long", { length: text(field).length, limit: TEXT_LIMITS[field] }),
      ]),
    ),
    ...(!isMinutes(minutes) && { minutes: reader.say("common.error.minutes") }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const modality = MODALITIES.find((code) => code === form.chosen("modality")) ?? "in_person";
  const focus = FOCUS_CODES.filter((code) => form.ticked("focus").includes(code)).slice(0, MAX_FOCUS);
  return { request: text("request"), working: text("working"), challenge: text("challenge"), minutes, modality, focus };
}
