import type { PageRequestResult, RehearsalPerson } from "#rehearsal/human-api.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import type { AppDelivery } from "#rehearsal/transport/deliver.ts";

/** What the functions that act as a person need: the local workspace, and the delivery of payloads to the app. */
export type HumanContext = { readonly workspace: LocalWorkspace; readonly delivery: AppDelivery };

export const OK_RESULT: PageRequestResult = { ok: true };

export function problemResult(text: string): PageRequestResult {
  return { ok: false, problem: text };
}

/** The errors that Slack's client itself shows, for example when an app does not respond properly. */
export const SLACK_ERRORS = {
  deactivated: "This account is deactivated.",
  gone: "This is no longer here.",
  trouble: "We had some trouble connecting. Try again?",
  silent: "The app did not respond. Try again?",
  notOffered: "That is not on offer here.",
  required: "Please complete this required field.",
} as const;

/** Runs `act` as one person. A person whose Slack account is deactivated gets an error instead. */
export function runAsPerson<Outcome>(
  { workspace }: HumanContext,
  id: string,
  act: (person: RehearsalPerson, channel: string) => Outcome,
): Outcome | PageRequestResult {
  const person = workspace.people.get(id);
  return person.deleted ? problemResult(SLACK_ERRORS.deactivated) : act(person, workspace.people.channelOf(id));
}
