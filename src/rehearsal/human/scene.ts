import type { Answer, RehearsalPerson } from "#rehearsal/human-api.ts";
import type { Workspace } from "#rehearsal/state/workspace.ts";
import type { Delivery } from "#rehearsal/transport/deliver.ts";

/** The context in which a person acts: the workspace and the transport to the app. */
export type Scene = { readonly workspace: Workspace; readonly delivery: Delivery };

export const DONE: Answer = { ok: true };

export function problem(text: string): Answer {
  return { ok: false, problem: text };
}

/** Errors that Slack itself shows when an app does not respond properly. */
export const SLACK_ERRORS = {
  deactivated: "This account is deactivated.",
  gone: "This is no longer here.",
  trouble: "We had some trouble connecting. Try again?",
  silent: "The app did not respond. Try again?",
  notOffered: "That is not on offer here.",
  required: "Please complete this required field.",
} as const;

/** Runs an action as one of the people; a deactivated person gets an error. */
export function asPerson<Outcome>(
  { workspace }: Scene,
  id: string,
  act: (person: RehearsalPerson, channel: string) => Outcome,
): Outcome | Answer {
  const person = workspace.people.get(id);
  return person.deleted ? problem(SLACK_ERRORS.deactivated) : act(person, workspace.people.channelOf(id));
}
