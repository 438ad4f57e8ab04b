import type { PageRequestResult, PageRequests } from "#rehearsal/human-api.ts";
import { buildViewClosed } from "#rehearsal/payload/view-action.ts";
import type { StoredView } from "#rehearsal/state/view.ts";
import { type HumanContext, OK_RESULT, problemResult, runAsPerson, SLACK_ERRORS } from "./scene.ts";

/**
 * Closes the top modal, or the whole stack if its view has `clear_on_close`; sends `view_closed` for views with
 * `notify_on_close`.
 */
export function closeModal(scene: HumanContext, { as, view: id }: PageRequests["close"]): PageRequestResult {
  const { workspace, delivery } = scene;
  return runAsPerson(scene, as, (person) => {
    const stack = workspace.modals.stack(person.id);
    const view = stack.at(-1);
    if (view?.id !== id) return problemResult(SLACK_ERRORS.gone);
    const isCleared = asksFor(view, "clear_on_close");
    if (isCleared) workspace.modals.clear(person.id);
    else workspace.modals.remove(view);
    for (const closed of isCleared ? stack : [view])
      if (asksFor(closed, "notify_on_close"))
        void delivery.ask({ kind: "interaction", body: buildViewClosed(workspace, person, closed, isCleared) });
    return OK_RESULT;
  });
}

function asksFor({ definition }: StoredView, wish: "clear_on_close" | "notify_on_close"): boolean {
  return definition.type === "modal" && definition[wish] === true;
}
