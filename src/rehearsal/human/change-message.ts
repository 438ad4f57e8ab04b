import type { PageRequestResult, PageRequests } from "#rehearsal/human-api.ts";
import { buildMessageChangedEvent, buildMessageDeletedEvent } from "#rehearsal/payload/event.ts";
import { encodeTypedText } from "#rehearsal/payload/typed-text.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import { compose } from "./say.ts";
import { type HumanContext, OK_RESULT, problemResult, runAsPerson, SLACK_ERRORS } from "./scene.ts";

/** Edits a message as the person who wrote it. */
export function editPersonMessage(scene: HumanContext, { as, message, text }: PageRequests["edit"]): PageRequestResult {
  const { workspace, delivery } = scene;
  return changeOwnMessage(scene, { as, message }, (before) => {
    const written = encodeTypedText(text, workspace.people.list());
    const after = workspace.messages.edit(before, { text: written, composed: compose(text) });
    delivery.tell(buildMessageChangedEvent(workspace, before, after));
  });
}

/** Deletes a message as the person who wrote it. */
export function deletePersonMessage(scene: HumanContext, request: PageRequests["delete"]): PageRequestResult {
  const { workspace, delivery } = scene;
  return changeOwnMessage(scene, request, (message) => {
    workspace.messages.remove(message);
    delivery.tell(buildMessageDeletedEvent(workspace, message));
  });
}

function changeOwnMessage(
  scene: HumanContext,
  { as, message: ts }: PageRequests["delete"],
  change: (message: Message) => void,
): PageRequestResult {
  return runAsPerson(scene, as, (person, channel) => {
    const message = scene.workspace.messages.find(channel, ts);
    if (message?.from !== person.id) return problemResult(SLACK_ERRORS.gone);
    change(message);
    return OK_RESULT;
  });
}
