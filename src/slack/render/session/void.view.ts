import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { VOID_REASONS } from "#mentoring/session/session-fields.ts";
import { actionsBlock, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { selectField } from "#slack/render/fields.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { remarkField } from "./amend.view.ts";

/** Renders the form with which its author withdraws a record. */
export function voidSessionView({ session, pair }: ModalContentNamed<"session.void">, reader: Reader): ModalView {
  const reasons = VOID_REASONS.map((value) => ({ value, text: reader.say(`session.void.why.${value}`) }));
  return createFormModal(
    "session.void",
    { session: session.id, pair: pair.id },
    {
      title: reader.say("session.void.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("session.void.submit"),
      blocks: [
        contextBlock(reader.mark("session.void.what", { principal: firstName(pair.principal) })),
        inputBlock("void", reader.say("session.amend.why"), selectField(reasons, "entered_in_error")),
        remarkField(reader),
      ],
    },
  );
}

/** Renders the list of the records that their author has withdrawn. */
export function voidedSessionsView({ records }: ModalContentNamed<"session.voided">, reader: Reader): ModalView {
  const lines = records.items.map(({ session, pair }) => {
    const day = reader.when(session.startedAt, pair.principal.zone).day;
    const read = button("session.read", { session: session.id }, reader.say("session.button.read"));
    return sectionBlock(reader.mark("home.notes.line", { day, other: pair.principal.name }), read);
  });
  return createReadOnlyModal({
    title: reader.say("session.voided.title"),
    close: reader.say("common.button.close"),
    blocks: [
      contextBlock(reader.say("session.voided.who_sees")),
      ...(lines.length > 0 ? lines : [sectionBlock(reader.say("session.voided.nothing"))]),
      ...pagerBlocks("session.voided", records, (at) => ({ at }), reader),
    ],
  });
}

export const restoreButton = (session: ModalContentNamed<"session.void">["session"], reader: Reader) =>
  actionsBlock(button("session.restore", { session: session.id }, reader.say("session.button.restore")));
