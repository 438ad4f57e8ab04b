import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { Workspace } from "#rehearsal/state/workspace.ts";

export type Addressee = { readonly person: RehearsalPerson; readonly channel: string };

/** Finds the recipient of a message to this channel, which is a conversation id or a user id. */
export function findAddressee(
  workspace: Workspace,
  channel: string,
): Addressee | "channel_not_found" | "user_disabled" {
  const person = workspace.people.findByChannel(channel) ?? workspace.people.find(channel);
  if (!person) return "channel_not_found";
  return person.deleted ? "user_disabled" : { person, channel: workspace.people.channelOf(person.id) };
}
