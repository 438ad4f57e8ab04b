import type { ModalView } from "@slack/types";
import { z } from "zod";
import { newId } from "#kernel/id.ts";
import { handlePress } from "#mentoring/door/press.ts";
import type { Reply } from "#mentoring/door/reply.ts";
import { createCaller, withDeduplicationKey } from "./listen/caller.ts";
import { tryParseJson } from "./listen/read-press.ts";
import { renderForm } from "./render/form.view.ts";
import { SLACK_LIMITS } from "./render/limits.ts";
import { createReader } from "./render/reader.ts";
import type { SlackContext } from "./slack-context.ts";

const again = z.object({ action: z.string(), payload: z.record(z.string(), z.unknown()) });
const metadata = z.object({
  again: again.optional().catch(undefined),
  below: z.array(again.extend({ view: z.string() })).catch([]),
});

/** A page that is open in Slack, and the action that draws it. */
export type OpenPage = z.output<typeof again> & { readonly view: string };

/** What a modal says of itself and of the pages below it; a page that is not drawn again has no `own`. */
export type OpenPages = { readonly own?: OpenPage; readonly below: readonly OpenPage[] };

/** Reads from a modal how it is drawn again, if it is, and which pages lie below it, the nearest first. */
export function readOpenPages(view: string, privateMetadata: string | undefined): OpenPages {
  const { data } = metadata.safeParse(tryParseJson(privateMetadata));
  return { ...(data?.again && { own: { ...data.again, view } }), below: data?.below ?? [] };
}

/** Notes in a modal which pages lie below it. What is done in it has them drawn again. */
export function withPagesBelow(view: ModalView, below: readonly OpenPage[]): ModalView {
  if (below.length === 0) return view;
  const carried = tryParseJson(view.private_metadata);
  const noted = JSON.stringify({ ...(typeof carried === "object" ? carried : {}), below });
  return noted.length <= SLACK_LIMITS.metadata ? { ...view, private_metadata: noted } : view;
}

/** The pages that are open after a reply: the one that was pressed on, unless the reply took its place, and those below it. */
export function pagesAfter({ own, below }: OpenPages, said: Reply): readonly OpenPage[] {
  const isReplaced = said.kind === "page" || ("form" in said && said.form !== undefined);
  return own && !isReplaced ? [own, ...below] : below;
}

/** Draws pages again as they are now, after something was done above them. One that was closed meanwhile is left out. */
export async function redrawPages(slack: SlackContext, user: string, pages: readonly OpenPage[]): Promise<void> {
  for (const [index, { view: view_id, action, payload }] of pages.entries()) {
    const asked = withDeduplicationKey(createCaller(slack, user), "press", `again:${newId()}`);
    const answer = await handlePress(slack.door, { ...asked, action, payload });
    if (answer.kind !== "answered" || (answer.said.kind !== "page" && answer.said.kind !== "open")) continue;
    const drawn = renderForm(answer.said.form, createReader(answer.reader));
    const view = withPagesBelow(drawn, pages.slice(index + 1));
    await slack.client.views.update({ view_id, view }).catch((error: unknown) => {
      slack.log.info({ event: "response.not_updated", err: error }, "Slack did not update a page.");
    });
  }
}
