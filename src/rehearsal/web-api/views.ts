import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import { checkView } from "#rehearsal/block-kit/check-blocks.ts";
import type { ViewDefinition } from "#rehearsal/block-kit/view-schema.ts";
import { toSlackView } from "#rehearsal/payload/view.ts";
import type { StoredView } from "#rehearsal/state/view.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { type ApiResponse, createMethod, type ErrorResponse, errorResponse, jsonArgumentSchema } from "./method.ts";

const view = jsonArgumentSchema(z.looseObject({}));
const hash = z.string().optional();
const triggered = z.object({ trigger_id: z.string(), view });

export const viewsOpen = createMethod("bot", triggered, ({ workspace }, args) => {
  const read = readView(args.view, "modal");
  if (read.kind === "refused") return read.refusal;
  return byTrigger(workspace, args.trigger_id, read.definition, (person) =>
    workspace.modals.open(person, read.definition),
  );
});

export const viewsPush = createMethod("bot", triggered, ({ workspace }, args) => {
  const read = readView(args.view, "modal");
  if (read.kind === "refused") return read.refusal;
  return byTrigger(workspace, args.trigger_id, read.definition, (person) =>
    workspace.modals.stack(person).length === 0 ? "not_found" : workspace.modals.push(person, read.definition),
  );
});

export const viewsUpdate = createMethod(
  "bot",
  z.object({ view_id: z.string().optional(), external_id: z.string().optional(), hash, view }),
  ({ workspace }, args) => {
    const known = allViews(workspace).find(({ id, definition }) =>
      args.view_id ? id === args.view_id : args.external_id && definition.external_id === args.external_id,
    );
    if (!known) return errorResponse("not_found");
    const read = readView(args.view, known.definition.type);
    if (read.kind === "refused") return read.refusal;
    if (args.hash && args.hash !== known.hash) return errorResponse("hash_conflict");
    const { modals, homes } = workspace;
    return shown(
      workspace,
      read.definition.type === "home"
        ? homes.publish(known.person, read.definition)
        : modals.update(known, read.definition),
    );
  },
);

export const viewsPublish = createMethod(
  "bot",
  z.object({ user_id: z.string(), hash, view }),
  ({ workspace }, args) => {
    if (!workspace.people.find(args.user_id)) return errorResponse("user_not_found");
    const read = readView(args.view, "home");
    if (read.kind === "refused") return read.refusal;
    const known = workspace.homes.of(args.user_id);
    if (args.hash && args.hash !== known?.hash) return errorResponse("hash_conflict");
    return shown(workspace, workspace.homes.publish(args.user_id, read.definition));
  },
);

export type ReadViewResult =
  | { readonly kind: "fine"; readonly definition: ViewDefinition }
  | { readonly kind: "refused"; readonly refusal: ErrorResponse };

/** Validates a view. For views Slack reports `invalid_arguments`, whereas for messages it reports `invalid_blocks`. */
export function readView(sent: unknown, type: ViewDefinition["type"]): ReadViewResult {
  if (Buffer.byteLength(JSON.stringify(sent ?? null)) > BLOCK_KIT_LIMITS.view.bytes)
    return { kind: "refused", refusal: errorResponse("view_too_large") };
  const checked = checkView(sent);
  if (checked.kind === "wrong")
    return { kind: "refused", refusal: errorResponse("invalid_arguments", checked.problems) };
  if (checked.value.type === type) return { kind: "fine", definition: checked.value };
  const problem = { message: `unsupported type: ${checked.value.type}`, path: ["view", "type"] };
  return { kind: "refused", refusal: errorResponse("invalid_arguments", [problem]) };
}

function byTrigger(
  workspace: LocalWorkspace,
  trigger: string,
  definition: ViewDefinition,
  show: (person: string) => StoredView | "not_found" | "push_limit_reached",
): ApiResponse {
  const issued = workspace.triggers.look(trigger);
  if (typeof issued === "string") return errorResponse(issued);
  const { external_id } = definition;
  if (external_id && allViews(workspace).some((view) => view.definition.external_id === external_id))
    return errorResponse("duplicate_external_id");
  const view = show(issued.person);
  if (typeof view === "string") return errorResponse(view);
  workspace.triggers.use(trigger);
  return shown(workspace, view);
}

function allViews({ modals, homes }: LocalWorkspace): readonly StoredView[] {
  return [...modals.list(), ...homes.list()];
}

function shown(workspace: LocalWorkspace, view: StoredView): ApiResponse {
  return { ok: true, view: toSlackView(workspace, view) };
}
