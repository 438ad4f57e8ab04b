import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { actionsBlock, button, contextBlock, inputBlock } from "#slack/render/blocks.ts";
import { dayField } from "#slack/render/fields.ts";
import { clipText } from "#slack/render/limits.ts";
import { createFormModal } from "#slack/render/modal.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

const MAX_NAME = 120;
const OPTIONAL = { optional: true } as const;

/** Renders the form in which a coordinator enters or ends a leave of somebody. */
export function absenceView({ person, leave }: ModalContentNamed<"people.absence">, reader: Reader): ModalView {
  const until = leave && !leave.from.equals(leave.to) ? leave.to.toString() : undefined;
  return createFormModal(
    "people.absence",
    { person: person.id },
    {
      title: reader.say("people.absence.title", { name: firstName(person) }),
      close: reader.say("common.button.close"),
      submit: reader.say("common.button.save"),
      blocks: [
        inputBlock("leaveFrom", reader.say("home.settings.leave_from"), dayField(leave?.from.toString()), OPTIONAL),
        inputBlock("leaveTo", reader.say("home.settings.leave_to"), dayField(until), OPTIONAL),
        contextBlock(reader.mark("people.absence.hint", { name: clipText(person.name, MAX_NAME) })),
        actionsBlock(button("people.open", { person: person.id }, reader.say("people.button.back"))),
      ],
    },
  );
}
