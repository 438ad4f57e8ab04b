import type { Answer, Requests } from "#rehearsal/human-api.ts";
import { viewClosed } from "#rehearsal/payload/view-action.ts";
import type { View } from "#rehearsal/state/view.ts";
import { asPerson, DONE, problem, type Scene, SLACK_ERRORS } from "./scene.ts";

/**
 * Closes the top modal, or the whole stack if its view has `clear_on_close`; sends `view_closed` for views with
 * `notify_on_close`.
 */
export function close(scene: Scene, { as, view: id }: Requests["close"]): Answer {
  const { workspace, delivery } = scene;
  return asPerson(scene, as, (person) => {
    const stack = workspace.modals.stack(person.id);
    const view = stack.at(-1);
    if (view?.id !== id) return problem(SLACK_ERRORS.gone);
    const isCleared = asksFor(view, "clear_on_close");
    if (isCleared) workspace.modals.clear(person.id);
    else workspace.modals.remove(view);
    for (const closed of isCleared ? stack : [view])
      if (asksFor(closed, "notify_on_close"))
        void delivery.ask({ kind: "interaction", body: viewClosed(workspace, person, closed, isCleared) });
    return DONE;
  });
}

function asksFor({ definition }: View, wish: "clear_on_close" | "notify_on_close"): boolean {
  return definition.type === "modal" && definition[wish] === true;
}
