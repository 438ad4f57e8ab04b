import type { ModalView } from "@slack/types";
import { FOCUS_AREA_CODES } from "#kernel/contact-codes.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { MAX_FOCUS_AREAS } from "#mentoring/session/dialogue/draft.ts";
import { inputBlock } from "#slack/render/blocks.ts";
import { multiSelectField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { createDraftPayload } from "./draft-principal.ts";

/**
 * Renders the form in which the mentor chooses the focus areas of a session, suggestions first; only areas already
 * chosen are preselected.
 */
export function chooseFocusView({ draft: view }: ModalContentNamed<"session.focus">, reader: Reader): ModalView {
  const { focus, suggested } = view.state.draft;
  const codes = [...new Set([...suggested, ...FOCUS_AREA_CODES])];
  const choices = codes.map((code) => ({ value: code, text: reader.say(`session.focus.${code}`) }));
  return createFormModal("session.focus", createDraftPayload(view), {
    title: reader.say("session.card.focus"),
    close: reader.say("common.button.cancel"),
    submit: reader.say("session.button.update_draft"),
    blocks: [
      inputBlock("focus", reader.say("session.card.focus"), multiSelectField(choices, focus, MAX_FOCUS_AREAS), {
        hint: reader.say("session.edit.error.focus"),
      }),
    ],
  });
}
