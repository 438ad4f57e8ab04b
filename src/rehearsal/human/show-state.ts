import type { RehearsalPerson, RehearsalState, ShownMessage, ShownView } from "#rehearsal/human-api.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import type { StoredView } from "#rehearsal/state/view.ts";
import type { HumanContext } from "./scene.ts";

/** Returns everything that this person sees on the rehearsal's page. */
export function getVisibleState(
  { workspace, delivery }: HumanContext,
  me: RehearsalPerson,
  hint: string | undefined,
): RehearsalState {
  const { people, messages, modals, homes, readMarks, clock, app } = workspace;
  const home = homes.of(me.id);
  const unread = people.list().map(({ id }) => [id, readMarks.countUnread(people.channelOf(id))]);
  return {
    now: clock.now().toString(),
    people: people.list(),
    me,
    messages: messages.list(people.channelOf(me.id)).map(showMessage),
    home: home ? showView(home) : null,
    modals: modals.stack(me.id).map(showView),
    unread: Object.fromEntries(unread),
    commands: app.commands,
    shortcuts: app.shortcuts,
    connected: delivery.connected(),
    ...(hint ? { hint } : {}),
  };
}

function showMessage({ ts, from, text, blocks, ephemeral, editedTs, threadTs, at }: Message): ShownMessage {
  return {
    ts,
    from,
    text,
    blocks,
    ephemeral,
    edited: editedTs !== null,
    at: at.toString(),
    ...(threadTs && { thread: threadTs }),
  };
}

function showView({ id, hash, blocks, definition }: StoredView): ShownView {
  const modal = definition.type === "modal" ? definition : undefined;
  return {
    id,
    hash,
    type: definition.type,
    callback_id: definition.callback_id ?? "",
    ...(modal ? { title: modal.title.text } : {}),
    ...(modal?.submit ? { submit: modal.submit.text } : {}),
    ...(modal?.close ? { close: modal.close.text } : {}),
    blocks,
  };
}
