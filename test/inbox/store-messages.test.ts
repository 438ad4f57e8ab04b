import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import { eraseOldMessageTexts } from "#inbox/delete-old-messages.ts";
import { type Inbox, openInbox, readableBy } from "./inbox.ts";

let inbox: Inbox;
beforeAll(async () => {
  inbox = await openInbox();
});
beforeEach(() => inbox.database.owner.query("truncate machine.inbox, own.utterance"));
afterAll(() => inbox[Symbol.asyncDispose]());

describe("words that were just heard", () => {
  it("are kept once, whatever the surface calls the delivery", async () => {
    const { ana } = inbox.cast;
    expect(await inbox.says(ana, 1, "Hola")).toBe(true);
    expect(await inbox.says(ana, 1, "Hola")).toBe(false);
    expect(await inbox.waiting()).toBe(1);
  });

  it("are kept once when the writer's client has sent them twice, under two times", async () => {
    const { ana } = inbox.cast;
    expect(await inbox.says(ana, 1, "Hola", { clientRef: "phone-1" })).toBe(true);
    expect(await inbox.says(ana, 22, "Hola", { clientRef: "phone-1" })).toBe(false);
    expect(await inbox.says(ana, 23, "Hola", { clientRef: "phone-2" })).toBe(true);
    expect(await inbox.waiting()).toBe(2);
  });

  it("are kept once when ten deliveries come at once", async () => {
    const firsts = await Promise.all(Array.from({ length: 10 }, () => inbox.says(inbox.cast.ana, 1, "Hola")));
    expect(firsts.filter(Boolean)).toHaveLength(1);
  });

  it("can be read by their author and by nobody else", async () => {
    const { ana, rosa, elena, pedro } = inbox.cast;
    await inbox.says(ana, 1, "Hola");
    expect(await readableBy(inbox, ana)).toBe(1);
    for (const other of [rosa, elena, pedro]) expect(await readableBy(inbox, other)).toBe(0);
  });

  it("can be read by nobody while no member is known at the address", async () => {
    const { ana, rosa, elena } = inbox.cast;
    await inbox.says("U0SOMEONE", 1, "Hola");
    for (const person of [ana, rosa, elena]) expect(await readableBy(inbox, person)).toBe(0);
  });

  it("are put into nobody's mouth by another person", async () => {
    const hear = (tx: { sql: typeof inbox.database.db.kysely }) =>
      tx.sql.selectNoFrom((at) => at.fn("wall.hear_all", [at.val("x"), at.val(1), at.val("[]")]).as("heard"));
    await expect(asPerson(inbox.database.db, inbox.cast.elena, (tx) => hear(tx).execute())).rejects.toThrow(
      /nobody speaks for another/,
    );
  });

  it("are erased after a day, acted on or not, and not before", async () => {
    const { owner, db } = inbox.database;
    await inbox.says(inbox.cast.ana, 1, "Hola");
    await inbox.says(inbox.cast.rosa, 2, "Hola");
    await owner.query("update own.utterance set heard_at = now() - interval '23 hours 59 minutes'");
    expect(await asMachine(db, eraseOldMessageTexts)).toBe(0);
    await owner.query("update own.utterance set heard_at = now() - interval '24 hours 1 minute' where person_id = $1", [
      inbox.cast.ana.personId,
    ]);
    expect(await asMachineIn(db, inbox.cast.workspaceId, eraseOldMessageTexts)).toBe(1);
    expect(await readableBy(inbox, inbox.cast.ana)).toBe(0);
    expect(await readableBy(inbox, inbox.cast.rosa)).toBe(1);
  });
});
