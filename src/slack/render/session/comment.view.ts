import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { MAX_SESSION_COMMENT_LENGTH } from "#mentoring/session/session.ts";
import { inputBlock } from "#slack/render/blocks.ts";
import { textField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

export function commentOnSessionView(
  { session, pair }: ModalContentNamed<"session.comment">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "session.comment",
    { session, pair: pair.id },
    {
      title: reader.say("session.comment.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.send"),
      blocks: [
        inputBlock(
          "comment",
          reader.say("session.comment.label"),
          textField(undefined, { multiline: true, max: MAX_SESSION_COMMENT_LENGTH }),
          {
            hint: reader.say("session.comment.hint", { mentor: firstName(pair.mentor) }),
          },
        ),
      ],
    },
  );
}
