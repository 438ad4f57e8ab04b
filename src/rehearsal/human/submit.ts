import { z } from "zod";
import { walkBlocks } from "#rehearsal/block-kit/walk-blocks.ts";
import type { PageRequestResult, PageRequests } from "#rehearsal/human-api.ts";
import { buildViewSubmission } from "#rehearsal/payload/view-action.ts";
import type { StoredView } from "#rehearsal/state/view.ts";
import { readView } from "#rehearsal/web-api/views.ts";
import { validateFieldValues } from "./check-field.ts";
import { collectFieldValues, toStateValues } from "./held-values.ts";
import { type HumanContext, OK_RESULT, problemResult, runAsPerson, SLACK_ERRORS } from "./scene.ts";

/** Submits a modal as one person. Values that Slack's client would reject are not sent to the app. */
export function submitModal(
  scene: HumanContext,
  { as, view: id, state }: PageRequests["submit"],
): Promise<PageRequestResult> | PageRequestResult {
  const { workspace, delivery } = scene;
  return runAsPerson(scene, as, async (person): Promise<PageRequestResult> => {
    const view = workspace.modals.stack(person.id).at(-1);
    if (view?.id !== id) return problemResult(SLACK_ERRORS.gone);
    const held = collectFieldValues(view.blocks, state);
    if (!held) return problemResult(SLACK_ERRORS.notOffered);
    const errors = validateFieldValues(held);
    if (Object.keys(errors).length > 0) return { ok: false, errors };
    const body = buildViewSubmission(workspace, person, view, toStateValues(held));
    const answered = await delivery.ask({ kind: "interaction", body });
    return answered.kind === "acked" ? followOrder(scene, view, answered.payload) : problemResult(SLACK_ERRORS.trouble);
  });
}

const order = z.discriminatedUnion("response_action", [
  z.object({ response_action: z.literal("errors"), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal("update"), view: z.unknown() }),
  z.object({ response_action: z.literal("push"), view: z.unknown() }),
  z.object({ response_action: z.literal("clear") }),
]);

/**
 * Applies the `response_action` in the app's acknowledgement of a submitted modal; an empty acknowledgement closes the
 * modal.
 */
function followOrder({ workspace: { modals } }: HumanContext, view: StoredView, payload: unknown): PageRequestResult {
  if (isNothing(payload)) return done(modals.remove(view));
  const read = order.safeParse(payload);
  if (!read.success) return problemResult(SLACK_ERRORS.trouble);
  switch (read.data.response_action) {
    case "errors":
      return showErrors(view, read.data.errors);
    case "clear":
      return done(modals.clear(view.person));
    case "update": {
      const next = readView(read.data.view, "modal");
      return next.kind === "fine" ? done(modals.update(view, next.definition)) : problemResult(SLACK_ERRORS.trouble);
    }
    case "push": {
      const next = readView(read.data.view, "modal");
      const pushed = next.kind === "fine" ? modals.push(view.person, next.definition) : "refused";
      return typeof pushed === "string" ? problemResult(SLACK_ERRORS.trouble) : OK_RESULT;
    }
  }
}

/**
 * Returns the field errors with which the app rejected a modal. They may name only input blocks; for any other id Slack
 * shows a general error.
 */
function showErrors(view: StoredView, errors: Record<string, string>): PageRequestResult {
  const inputs = [...walkBlocks(view.blocks)]
    .filter(({ thing }) => thing.type === "input")
    .map(({ thing }) => thing.block_id);
  const ids = Object.keys(errors);
  return ids.length > 0 && ids.every((id) => inputs.includes(id))
    ? { ok: false, errors }
    : problemResult(SLACK_ERRORS.trouble);
}

function isNothing(payload: unknown): boolean {
  return !payload || (typeof payload === "object" && Object.keys(payload).length === 0);
}

function done(_effect: unknown): PageRequestResult {
  return OK_RESULT;
}
