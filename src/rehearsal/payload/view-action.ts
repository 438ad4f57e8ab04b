import type { RehearsalPerson, StateValues } from "#rehearsal/human-api.ts";
import type { StoredView } from "#rehearsal/state/view.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { commonInteractionFields } from "./team.ts";
import { toSlackView } from "./view.ts";

export function buildViewSubmission(
  workspace: LocalWorkspace,
  person: RehearsalPerson,
  view: StoredView,
  values: StateValues,
) {
  return {
    type: "view_submission",
    ...commonInteractionFields(workspace, person),
    trigger_id: workspace.triggers.issue(person.id),
    view: toSlackView(workspace, view, values),
    response_urls: [],
  };
}

/** Builds the `view_closed` payload. `isCleared`: the user closed the whole stack of modals at once. */
export function buildViewClosed(
  workspace: LocalWorkspace,
  person: RehearsalPerson,
  view: StoredView,
  isCleared: boolean,
) {
  return {
    type: "view_closed",
    ...commonInteractionFields(workspace, person),
    view: toSlackView(workspace, view),
    is_cleared: isCleared,
  };
}
