import type { StateValues } from "#rehearsal/human-api.ts";
import type { StoredView } from "#rehearsal/state/view.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";

/** Builds a modal or Home tab as Slack sends it to the app, with the current values of its fields. */
export function toSlackView(workspace: LocalWorkspace, view: StoredView, values: StateValues = {}) {
  const { team, app } = workspace;
  const { definition } = view;
  const modal = definition.type === "modal" ? definition : undefined;
  return {
    id: view.id,
    team_id: team.id,
    type: definition.type,
    blocks: view.blocks,
    private_metadata: definition.private_metadata ?? "",
    callback_id: definition.callback_id ?? "",
    external_id: definition.external_id ?? "",
    state: { values },
    hash: view.hash,
    title: modal?.title ?? { type: "plain_text", text: "View Title", emoji: true },
    submit: modal?.submit ?? null,
    close: modal?.close ?? null,
    clear_on_close: modal?.clear_on_close ?? false,
    notify_on_close: modal?.notify_on_close ?? false,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.botId,
  };
}
