import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";

export type Recipient = { readonly person: RehearsalPerson; readonly channel: string };

/** Finds the recipient of a message to this channel, which is a conversation id or a user id. */
export function findRecipient(
  workspace: LocalWorkspace,
  channel: string,
): Recipient | "channel_not_found" | "user_disabled" {
  const person = workspace.people.findByChannel(channel) ?? workspace.people.find(channel);
  if (!person) return "channel_not_found";
  return person.deleted ? "user_disabled" : { person, channel: workspace.people.channelOf(person.id) };
}
