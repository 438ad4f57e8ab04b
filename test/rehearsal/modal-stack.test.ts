import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { ANA, bySocketMode, type Rig } from "./rig.ts";

const text = (words: string) => ({ type: "plain_text" as const, text: words });

function page(title: string, more: Partial<ModalView> = {}): ModalView {
  const deeper = { type: "button" as const, action_id: "go.deeper", text: text("More") };
  return {
    type: "modal",
    title: text(title),
    blocks: [{ type: "actions", block_id: "ways", elements: [deeper] }],
    ...more,
  };
}

/** Each press of "More" pushes one more modal; what Slack refuses, and the views it made, are kept. */
async function openStack(more: Partial<ModalView> = {}) {
  const refused: string[] = [];
  const closed: unknown[] = [];
  const rig = await bySocketMode((app) => {
    app.shortcut("session.log", async ({ ack, body, client }) => {
      await client.views.open({ trigger_id: body.trigger_id, view: page("One", more) });
      await ack();
    });
    app.action("go.deeper", async ({ ack, body, client }) => {
      if (!("trigger_id" in body)) return;
      const push = client.views.push({ trigger_id: body.trigger_id, view: page("Deeper", more) });
      await push.catch((error) => refused.push(error.data.error));
      await ack();
    });
    app.view({ type: "view_closed" }, async ({ ack, body }) => {
      closed.push([body.view.id, "is_cleared" in body && body.is_cleared]);
      await ack();
    });
  });
  await rig.slack.human.shortcut({ as: ANA.id, callback_id: "session.log" });
  return { rig, refused, closed };
}

const stack = ({ slack }: Rig) => slack.human.state(ANA.id).modals;
const top = (rig: Rig) => stack(rig).at(-1)?.id ?? "";

async function goDeeper(rig: Rig, view = top(rig)) {
  const action = { type: "button", action_id: "go.deeper" };
  return rig.slack.human.press({ as: ANA.id, on: { view }, block_id: "ways", action, state: {} });
}

describe("a stack of modals", () => {
  it("is three high at most, and only its top can be reached", async () => {
    const { rig, refused } = await openStack();
    await using _rig = rig;
    const bottom = top(rig);
    for (const _press of [1, 2, 3]) expect(await goDeeper(rig)).toEqual({ ok: true });
    expect(stack(rig).map(({ title }) => title)).toEqual(["One", "Deeper", "Deeper"]);
    expect(refused).toEqual(["push_limit_reached"]);
    expect(await goDeeper(rig, bottom)).toEqual({ ok: false, problem: "This is no longer here." });
  });

  it("can be rewritten anywhere by the app, and keeps its order", async () => {
    const { rig } = await openStack();
    await using _rig = rig;
    await goDeeper(rig);
    const [bottom] = stack(rig);
    const stale = bottom?.hash ?? "";
    await rig.app.client.views.update({ view_id: bottom?.id ?? "", view: page("Rewritten"), hash: stale });
    expect(stack(rig).map(({ title }) => title)).toEqual(["Rewritten", "Deeper"]);
    const again = rig.app.client.views.update({ view_id: bottom?.id ?? "", view: page("Again"), hash: stale });
    await expect(again).rejects.toMatchObject({ data: { error: "hash_conflict" } });
    const asHome = { type: "home" as const, blocks: [{ type: "divider" as const }] };
    const turned = rig.app.client.views.update({ view_id: bottom?.id ?? "", view: asHome });
    await expect(turned).rejects.toMatchObject({ data: { error: "invalid_arguments" } });
  });

  it("is taken down one by one, or at once where a modal asks for that", async () => {
    const one = await openStack({ notify_on_close: true });
    await using _one = one.rig;
    await goDeeper(one.rig);
    const closing = top(one.rig);
    await one.rig.slack.human.close({ as: ANA.id, view: closing });
    await one.rig.slack.human.settled();
    expect(stack(one.rig)).toHaveLength(1);
    expect(one.closed).toEqual([[closing, false]]);

    const all = await openStack({ notify_on_close: true, clear_on_close: true });
    await using _all = all.rig;
    await goDeeper(all.rig);
    const ids = stack(all.rig).map(({ id }) => id);
    await all.rig.slack.human.close({ as: ANA.id, view: top(all.rig) });
    await all.rig.slack.human.settled();
    expect(stack(all.rig)).toEqual([]);
    expect(all.closed).toEqual(ids.map((id) => [id, true]));
  });
});
