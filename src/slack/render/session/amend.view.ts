import type { ModalView } from "@slack/types";
import { CONTACT_MODALITIES, FOCUS_AREA_CODES } from "#kernel/contact-codes.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { MAX_FOCUS_AREAS } from "#mentoring/session/dialogue/draft.ts";
import { getAmendableSessionFields } from "#mentoring/session/session.ts";
import { button, contextBlock, inputBlock } from "#slack/render/blocks.ts";
import { multiSelectField, selectField, textField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";

export const createAmendButton = (session: SessionRecordId, reader: Reader) =>
  button("session.amend", { session }, reader.say("session.button.amend"));

/** Renders the form that amends a saved session. */
export function amendSessionView({ notes }: ModalContentNamed<"session.amend">, reader: Reader): ModalView {
  const now = getAmendableSessionFields(notes);
  const long = (text: string) => textField(text, { multiline: true });
  const modalities = CONTACT_MODALITIES.map((value) => ({ value, text: reader.say(`session.modality.${value}`) }));
  const areas = FOCUS_AREA_CODES.map((value) => ({ value, text: reader.say(`session.focus.${value}`) }));
  return createFormModal(
    "session.amend",
    { session: notes.session.id, pair: notes.session.pairId },
    {
      title: reader.say("session.amend.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.save"),
      blocks: [
        contextBlock(reader.say("session.amend.who_sees")),
        inputBlock("minutes", reader.say("session.edit.minutes"), textField(String(now.minutes))),
        inputBlock("modality", reader.say("session.card.how"), selectField(modalities, now.modality)),
        inputBlock("request", reader.say("session.edit.request"), long(now.request)),
        inputBlock("working", reader.say("session.card.working"), long(now.working)),
        inputBlock("challenge", reader.say("session.card.challenge"), long(now.challenge)),
        inputBlock("focus", reader.say("session.card.focus"), multiSelectField(areas, now.focus, MAX_FOCUS_AREAS)),
      ],
    },
  );
}
