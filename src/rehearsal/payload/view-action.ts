import type { RehearsalPerson, StateValues } from "#rehearsal/human-api.ts";
import type { View } from "#rehearsal/state/view.ts";
import type { Workspace } from "#rehearsal/state/workspace.ts";
import { interactionOf } from "./team.ts";
import { toSlackView } from "./view.ts";

export function viewSubmission(workspace: Workspace, person: RehearsalPerson, view: View, values: StateValues) {
  return {
    type: "view_submission",
    ...interactionOf(workspace, person),
    trigger_id: workspace.triggers.issue(person.id),
    view: toSlackView(workspace, view, values),
    response_urls: [],
  };
}

/** Builds `view_closed`. `isCleared`: the user closed the whole stack at once. */
export function viewClosed(workspace: Workspace, person: RehearsalPerson, view: View, isCleared: boolean) {
  return {
    type: "view_closed",
    ...interactionOf(workspace, person),
    view: toSlackView(workspace, view),
    is_cleared: isCleared,
  };
}
