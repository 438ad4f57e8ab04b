import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PersonTx } from "#db/as.ts";
import type { InboxMessageHandler } from "#inbox/port.ts";
import { runInbox } from "#inbox/run-inbox.ts";
import { createBatchingMessageStore } from "#inbox/store-messages.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { until } from "#test/support/until.ts";
import { type Inbox, openInbox } from "./inbox.ts";

let inbox: Inbox;
beforeAll(async () => {
  inbox = await openInbox();
});
beforeEach(async () => {
  inbox.acted.length = 0;
  await inbox.database.owner.query("truncate machine.inbox, own.utterance");
});
afterAll(() => inbox[Symbol.asyncDispose]());

const _fails: Pick<InboxMessageHandler<string, string>, "understand"> = {
  understand: () => Promise.reject(new Error("the model does not answer")),
};

describe("what a running inbox hears", () => {
  it("is claimed as it is stored, and acted on at once", async () => {
    await using running = runInbox(inbox.worker());
    await running.hear(inbox.words(inbox.cast.ana, 1, "Hola"));
    const [{ attempts }] = (await inbox.arrivals()) as [{ attempts: number }];
    expect(attempts).toBe(1);
    await until(() => inbox.acted.length === 1);
    expect(inbox.acted).toEqual(["Ana: Hola"]);
  });

  it("is not claimed while an earlier message of its author waits, and is acted on after that one", async () => {
    const { ana } = inbox.cast;
    await inbox.says(ana, 1, "first");
    await using running = runInbox(inbox.worker());
    await Promise.all([2, 3, 4].map((second) => running.hear(inbox.words(ana, second, `${second}`))));
    await until(() => inbox.acted.length === 4);
    expect(inbox.acted).toEqual(["Ana: first", "Ana: 2", "Ana: 3", "Ana: 4"]);
  });

  it("is acted on by one of two processes that hear its author at the same time", async () => {
    const { ana } = inbox.cast;
    const goOn = Promise.withResolvers<void>();
    let together = 0;
    let most = 0;
    const understand = async (text: string) => {
      most = Math.max(most, ++together);
      await goOn.promise;
      together--;
      return text;
    };
    await using one = runInbox(inbox.worker({ understand }));
    await using other = runInbox(inbox.worker({ owner: "second", understand }));
    await Promise.all([
      one.hear(inbox.words(ana, 1, "1")),
      other.hear(inbox.words(ana, 2, "2")),
      other.hear(inbox.words(ana, 1, "1")),
    ]);
    await until(() => most > 0);
    goOn.resolve();
    await until(async () => (await inbox.waiting()) === 0);
    expect(most).toBe(1);
    expect(inbox.acted.toSorted()).toEqual(["Ana: 1", "Ana: 2"]);
  });

  it("is not taken for abandoned by a round that does not know of it yet", async () => {
    const intake = createBatchingMessageStore(inbox.database.db, "first");
    const heard = await intake({ words: inbox.words(inbox.cast.ana, 1, "Hola"), claim: true });
    expect(heard.kind).toBe("claimed");
    expect(await inbox.round({ owner: "first" })).toBe(0);
  });

  it("is taken up again after a few seconds when the process that claimed it does not act on it", async () => {
    const intake = createBatchingMessageStore(inbox.database.db, "first");
    await intake({ words: inbox.words(inbox.cast.ana, 1, "Hola"), claim: true });
    await inbox.database.owner.query("update machine.inbox set lease_until = lease_until - interval '6 seconds'");
    expect(await inbox.round({ owner: "second" })).toBe(0);
    expect(await inbox.round({ owner: "first" })).toBe(1);
    expect(inbox.acted).toEqual(["Ana: Hola"]);
  });

  it("from someone nobody knows yet is claimed in a round", async () => {
    await using running = runInbox(inbox.worker());
    await running.hear(inbox.words("U0SOMEONE", 1, "Hola"));
    await until(async () => (await inbox.waiting()) === 0);
    expect(inbox.acted).toEqual([]);
  });

  it("is stored though another message of its batch cannot be", async () => {
    const { ana, rosa, pedro } = inbox.cast;
    await using running = runInbox(inbox.worker());
    const bad = { ...inbox.words(rosa, 2, "Hola"), workspaceId: "00000000-0000-7000-8000-000000000000" as WorkspaceId };
    const noKey = await running.hear(bad).catch((error: unknown) => error);
    expect(noKey).toBeInstanceOf(Error);
    const results = await Promise.allSettled([
      ...[1, 2, 3].map((second) => running.hear(inbox.words(ana, second, `${second}`))),
      running.hear({ ...inbox.words(rosa, 4, "Hola"), key: "\u0000" }),
      running.hear(inbox.words(pedro, 5, "Hola")),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    await until(() => inbox.acted.length === 4);
  });
});

describe("someone who has left since they wrote", () => {
  it("is treated as someone nobody knows, whichever process received it", async () => {
    const { ana } = inbox.cast;
    const { owner } = inbox.database;
    let answers = 0;
    const recognise: InboxMessageHandler<string, string>["recognise"] = async () => ({
      kind: "stranger",
      answer: async () => void answers++,
    });
    await inbox.says(ana, 1, "Hola");
    await owner.query("update delivery.person set deactivated_at = now() where id = $1", [ana.personId]);
    await using running = runInbox(
      inbox.worker({ recognise, gather: async (tx) => ((await readableIn(tx)) ? "Ana" : undefined) }),
    );
    await running.hear(inbox.words(ana, 2, "Hola"));
    await until(async () => (await inbox.waiting()) === 0);
    await owner.query("update delivery.person set deactivated_at = null where id = $1", [ana.personId]);
    expect(inbox.acted).toEqual([]);
    expect(answers).toBeGreaterThan(0);
  });
});

const readableIn = (tx: PersonTx) =>
  tx.sql.selectFrom("delivery.person").select("id").where("id", "=", tx.personId).executeTakeFirst();
