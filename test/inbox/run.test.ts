import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MAX_MESSAGE_ATTEMPTS } from "#inbox/message-retry.ts";
import type { InboxMessageHandler } from "#inbox/port.ts";
import { processDueMessages, runInbox } from "#inbox/run-inbox.ts";
import { until } from "#test/support/until.ts";
import { type Inbox, openInbox, readableBy } from "./inbox.ts";

let inbox: Inbox;
beforeAll(async () => {
  inbox = await openInbox();
});
beforeEach(async () => {
  inbox.acted.length = 0;
  await inbox.database.owner.query("truncate machine.inbox, own.utterance");
});
afterAll(() => inbox[Symbol.asyncDispose]());

const fails: Pick<InboxMessageHandler<string, string>, "understand"> = {
  understand: () => Promise.reject(new Error("the model does not answer")),
};

describe("what one person wrote", () => {
  it("is acted on in the order in which it was written, in whichever order it arrived", async () => {
    const { ana } = inbox.cast;
    for (const second of [3, 1, 4, 2]) await inbox.says(ana, second, `${second}`);
    await inbox.round();
    expect(inbox.acted).toEqual(["Ana: 1", "Ana: 2", "Ana: 3", "Ana: 4"]);
  });

  it("is acted on once, and its words are erased", async () => {
    await inbox.says(inbox.cast.ana, 1, "Hola");
    expect(await inbox.round()).toBe(1);
    expect(await inbox.round()).toBe(0);
    expect(await inbox.says(inbox.cast.ana, 1, "Hola")).toBe(false);
    expect(await inbox.round()).toBe(0);
    expect(inbox.acted).toEqual(["Ana: Hola"]);
    expect(await inbox.waiting()).toBe(0);
  });

  it("is taken by one of two instances at a time", async () => {
    const { ana } = inbox.cast;
    for (const second of [1, 2]) await inbox.says(ana, second, `${second}`);
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const first = inbox.round({
      async understand(text) {
        begun.resolve();
        await goOn.promise;
        return text;
      },
    });
    await begun.promise;
    await inbox.says(ana, 3, "3");
    expect(await inbox.round({ owner: "second" })).toBe(0);
    goOn.resolve();
    await first;
    expect(await inbox.round({ owner: "second" })).toBe(1);
    expect(inbox.acted).toEqual(["Ana: 1", "Ana: 2", "Ana: 3"]);
  });

  it("is acted on together or not at all when another process took over one of several", async () => {
    const { ana } = inbox.cast;
    for (const second of [1, 2]) await inbox.says(ana, second, `${second}`);
    let isFirst = true;
    await inbox.round({
      async understand(text) {
        if (isFirst) await inbox.timePasses();
        if (isFirst) await inbox.database.owner.query("update machine.inbox set attempts = 5 where key like '%:2'");
        isFirst = false;
        return text;
      },
    });
    const acted = (await inbox.arrivals()).map(({ acted_at }) => acted_at !== null);
    expect(acted).toEqual([true, false]);
  });

  it("is acted on once, though the instance that took it was slow and another took it over", async () => {
    await inbox.says(inbox.cast.ana, 1, "Hola");
    const { owner } = inbox.database;
    await inbox.round({
      async understand(text) {
        await inbox.timePasses();
        await inbox.round({ owner: "second" });
        return text;
      },
    });
    const { rows } = await owner.query("select acted_at is not null as acted, attempts from machine.inbox");
    expect(rows).toEqual([{ acted: true, attempts: 2 }]);
    expect(await inbox.round()).toBe(0);
  });
});

describe("what many people wrote", () => {
  it("waits for nobody else: while one is being understood, the others are answered", async () => {
    const { ana, rosa, pedro } = inbox.cast;
    const goOn = Promise.withResolvers<void>();
    await inbox.says(ana, 1, "slow");
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    await using running = runInbox(
      inbox.worker({
        async understand(text) {
          if (text === "slow") {
            begin();
            await goOn.promise;
          }
          return text;
        },
      }),
    );
    await begun;
    for (const [second, person] of [rosa, pedro].entries()) await inbox.says(person, second + 2, "quick");
    running.wake();
    await until(() => inbox.acted.length === 2);
    expect(inbox.acted.toSorted()).toEqual(["Pedro: quick", "Rosa: quick"]);
    goOn.resolve();
    await until(() => inbox.acted.length === 3);
  });
});

describe("what cannot be acted on", () => {
  it("is tried again later, and holds up what its writer wrote after it, and nobody else", async () => {
    const { ana, rosa } = inbox.cast;
    await inbox.says(ana, 1, "first");
    await inbox.says(ana, 2, "second");
    await inbox.says(rosa, 3, "hers");
    const failsAtFirst = {
      understand: async (text: string) => (text === "first" ? Promise.reject(new Error("no")) : text),
    };
    await inbox.round(failsAtFirst);
    expect(inbox.acted).toEqual(["Rosa: hers"]);
    expect(await inbox.round()).toBe(0);
    await inbox.timePasses();
    await inbox.round();
    expect(inbox.acted).toEqual(["Rosa: hers", "Ana: first", "Ana: second"]);
  });

  it("is answered by itself before it is tried again, if it must be answered in any case", async () => {
    await inbox.says(inbox.cast.ana, 1, "help");
    await inbox.says(inbox.cast.rosa, 1, "hello");
    const answered: string[] = [];
    await inbox.round({
      act: () => Promise.reject(new Error("acting fails")),
      isAnsweredAlone: (meaning) => meaning === "help",
      answerAlone: async (tx, { meaning }, context) => {
        await tx.sql.selectFrom("own.utterance").select("id").executeTakeFirstOrThrow();
        answered.push(`${context}: ${meaning}`);
      },
    });
    expect(answered).toEqual(["Ana: help"]);
    expect(await inbox.waiting()).toBe(2);
  });

  it("is given up after its attempts, with a reference that is in the log and before its writer, and its words are kept", async () => {
    await inbox.says(inbox.cast.ana, 1, "poison");
    const excused: string[] = [];
    const excuse: InboxMessageHandler<string, string>["excuse"] = async (_, author, __, reference) =>
      void excused.push(`${author} ${reference}`);
    for (let attempt = 0; attempt < MAX_MESSAGE_ATTEMPTS; attempt++) {
      expect(excused).toEqual([]);
      await inbox.round({ ...fails, excuse });
      await inbox.timePasses();
    }
    const [arrival] = await inbox.arrivals();
    expect(excused).toEqual([`${inbox.cast.ana.personId} ${arrival?.reference}`]);
    expect(arrival).toMatchObject({ acted_at: null, reference: expect.stringMatching(/^[2-9A-Z]{4}$/) });
    expect(await readableBy(inbox, inbox.cast.ana)).toBe(1);
    expect(await inbox.round()).toBe(0);
  });

  it("is given up, and its writer told, when its words were erased before it was acted on", async () => {
    const { ana } = inbox.cast;
    await inbox.says(ana, 1, "Hola");
    await inbox.database.owner.query("delete from own.utterance");
    const excused: string[] = [];
    await inbox.round({ excuse: async (_, author, __, reference) => void excused.push(`${author} ${reference}`) });
    expect(excused).toEqual([`${ana.personId} ${(await inbox.arrivals())[0]?.reference}`]);
    expect(inbox.acted).toEqual([]);
  });

  it("holds up nobody else, however much of it there is", async () => {
    const { ana, rosa } = inbox.cast;
    await inbox.says(ana, 1, "first");
    await inbox.database.owner.query(`
      insert into machine.inbox (workspace_id, key, kind, surface, account, user_ref, person_id, said_at, utterance_id, run_at)
      select workspace_id, key || n, kind, surface, account, user_ref, person_id, said_at + n * interval '1 millisecond',
        gen_random_uuid(), now() + interval '1 hour'
      from machine.inbox, generate_series(1, 400) n`);
    await inbox.database.owner.query("update machine.inbox set run_at = now() + interval '1 hour'");
    await inbox.says(rosa, 30, "hers");
    await inbox.round();
    expect(inbox.acted).toEqual(["Rosa: hers"]);
  });

  it("is given up, too, when every attempt took its process with it", async () => {
    await inbox.says(inbox.cast.ana, 1, "poison");
    await inbox.database.owner.query("update machine.inbox set attempts = $1", [MAX_MESSAGE_ATTEMPTS]);
    await inbox.round();
    expect(inbox.acted).toEqual([]);
    expect((await inbox.arrivals())[0]?.failed_at).not.toBeNull();
  });

  it("was no attempt when the process stopped in the middle", async () => {
    await inbox.says(inbox.cast.ana, 1, "Hola");
    const begun = Promise.withResolvers<void>();
    const running = runInbox(
      inbox.worker({
        understand: (_, __, signal) =>
          new Promise((_, reject) => {
            begun.resolve();
            signal.addEventListener("abort", () => reject(signal.reason));
          }),
      }),
    );
    await begun.promise;
    await running[Symbol.asyncDispose]();
    expect(await inbox.arrivals()).toMatchObject([{ attempts: 0, acted_at: null, owner: null }]);
    expect(await processDueMessages(inbox.worker())).toBe(1);
    expect(inbox.acted).toEqual(["Ana: Hola"]);
  });
});

describe("someone nobody knows", () => {
  it("is answered once, however often it is delivered, and what they wrote is not kept", async () => {
    let answers = 0;
    const recognise: InboxMessageHandler<string, string>["recognise"] = async () => ({
      kind: "stranger",
      answer: async () => void answers++,
    });
    for (let delivery = 0; delivery < 4; delivery++) {
      await inbox.says("U0SOMEONE", 1, "Hola");
      await inbox.round({ recognise });
    }
    expect(answers).toBe(1);
    expect(await inbox.waiting()).toBe(0);
    expect(inbox.acted).toEqual([]);
  });

  it("is a member as soon as their address is known, and then their words are theirs to read", async () => {
    const { pedro } = inbox.cast;
    await inbox.says("U0NEW", 1, "Hola");
    await inbox.round({
      async recognise() {
        await inbox.database.owner.query("update machine.address set user_ref = 'U0NEW' where person_id = $1", [
          pedro.personId,
        ]);
        return { kind: "member" };
      },
    });
    expect(inbox.acted).toEqual(["Pedro: Hola"]);
  });
});
