import { describe, expect, onTestFinished, test } from "vitest";
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from "#slack/ids.ts";
import { respondToPress } from "#slack/respond.ts";
import { channelOf, planVisitWith, tellOf } from "./emulator-acts.ts";
import { openStage, type Stage } from "./emulator-stage.ts";

async function stage(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const opened = await openStage(options);
  onTestFinished(() => opened[Symbol.asyncDispose]());
  return opened;
}

describe("what cannot be said", () => {
  test("to someone whose account is gone is given up", async () => {
    const { knows, speaks, fate, owner } = await stage();
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    await planVisitWith(rosa, ana);
    await speaks();
    const lost = "update machine.address set user_ref = 'U0NOBODY', conversation_ref = null where person_id = $1";
    await owner.query(lost, [rosa.person.id]);
    await planVisitWith(rosa, ana, "2026-11-25T14:00:00Z");
    await speaks();
    expect(await fate("visit.planned")).toMatchObject([
      { state: "sent" },
      { state: "dead", reason: "gone: user_not_found" },
    ]);
  });

  test("in a conversation that Slack no longer knows is said in one that is opened anew", async () => {
    const { knows, speaks, fate, owner } = await stage();
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    await planVisitWith(rosa, ana);
    await speaks();
    const { rows } = await owner.query(
      "update machine.address a set conversation_ref = 'D0NOWHERE' from machine.address b where a.id = b.id and a.person_id = $1 returning b.conversation_ref",
      [rosa.person.id],
    );
    await planVisitWith(rosa, ana, "2026-11-25T14:00:00Z");
    await speaks();
    expect(await fate("visit.planned")).toMatchObject([{ state: "sent" }, { state: "sent" }]);
    const after = await owner.query("select conversation_ref from machine.address where person_id = $1", [
      rosa.person.id,
    ]);
    expect(after.rows).toEqual(rows);
  });

  test.each(["im:write", "chat:write"])("without the scope %s waits until somebody grants it", async (missing) => {
    const scopes = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES].filter((scope) => scope !== missing);
    const { knows, speaks, fate } = await stage({ scopes });
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    await planVisitWith(rosa, ana);
    await speaks();
    expect(await fate("promise.made")).toMatchObject([{ state: "ready", reason: "missing_scope" }]);
    expect(await fate("visit.planned")).not.toMatchObject([{ state: "sent" }]);
  });

  test("a line for one person reaches that person alone", async () => {
    const { knows, press, context, speaks } = await stage();
    const ana = await knows("ana");
    await tellOf(ana);
    await speaks();
    const channel = await channelOf(ana, context);
    const reply = await press(ana.id, "home.next");
    await respondToPress(context, ana.id, { kind: "message", triggerId: "", channel }, reply);
    const rosa = await knows("rosa");
    // Slack refuses her Ana's conversation, so she is answered in her own.
    await expect(
      respondToPress(context, rosa.id, { kind: "message", triggerId: "", channel }, reply),
    ).resolves.toBeUndefined();
  });
});
