import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asMachineIn } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import type { MessageContent } from "#mentoring/delivery/message-content.ts";
import type { UtteranceKind } from "#mentoring/delivery/utterance.ts";
import { notify } from "#mentoring/notice.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import type { ClaimedNotice, NoticeDeliverer } from "#outbox/port.ts";
import type { Member } from "#test/support/cast.ts";
import { quietLog } from "#test/support/log.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { claimed, type Due, NOW, openStage, type Stage } from "./stage.ts";

/** How a send fails on the surface. */
export type Failure =
  /** Its person cannot be written to any more. */
  | "gone"
  /** Not now. */
  | "later"
  /** What is sent is refused, and always will be. */
  | "broken"
  /** The connection breaks off before it took effect, or after it. */
  | "lost_before"
  | "lost_after";

/** A surface under test, at the other end of its wire. */
export type Surface = AsyncDisposable & {
  readonly deliverer: NoticeDeliverer<MessageContent>;
  /** The next message that is posted fails so. */
  fail(how: Failure): void;
  /** What stands in the conversation with a person, in the order in which it was posted. */
  messagesOf(person: Member): Promise<readonly Standing[]>;
};

export type Standing = {
  readonly text: string;
  readonly key: string | undefined;
  /** What the surface would refuse in it, and what it offers to press that nobody would answer. */
  readonly faults: readonly string[];
};

/** What every surface that delivers notices promises. */
export function keepsTheContract(name: string, openSurface: (stage: Stage) => Promise<Surface>): void {
  describe(`${name} keeps the contract of a surface`, () => {
    let stage: Stage;
    let surface: Surface;
    beforeAll(async () => {
      stage = await openStage();
      surface = await openSurface(stage);
    });
    afterAll(async () => {
      await surface[Symbol.asyncDispose]();
      await stage[Symbol.asyncDispose]();
    });

    test("every kind of notice is delivered, once, with words, and all that it offers is answered", async () => {
      const said = new Set<string>();
      for (const due of allOf(stage)) said.add((await delivers(surface, due)).said);
      expect([...said].toSorted()).toEqual(Object.keys(EVERYTHING).toSorted());
    });

    test("every kind of notice is in its reader's language", async () => {
      expect(LANGUAGES.length).toBeGreaterThan(1);
      const spoken = new Map<Language, string[]>();
      for (const language of LANGUAGES) {
        await stage.speaks(language);
        const texts = [];
        for (const due of allOf(stage)) texts.push((await delivers(surface, due)).text);
        spoken.set(language, texts);
      }
      for (const [index, due] of allOf(stage).entries()) {
        const texts = [...spoken.values()].map((all) => all[index]);
        expect(new Set(texts).size, `${due.notice.kind}: ${texts[0]}`).toBe(LANGUAGES.length);
      }
    });

    test.each<[Failure, string]>([
      ["gone", "gone"],
      ["later", "later"],
      ["broken", "broken"],
      ["lost_before", "uncertain"],
      ["lost_after", "uncertain"],
    ])("a send that fails with %s is %s", async (failure, kind) => {
      surface.fail(failure);
      expect((await surface.deliverer.deliver(claimed(oneOf(stage)), ALWAYS)).kind).toBe(kind);
    });

    test("a send that takes so long that its lease could end is not posted, and is tried again at once", async () => {
      for (const [due] of Object.values(stage.notices)) {
        if (!due) continue;
        const before = await surface.messagesOf(due.to);
        const delivery = await surface.deliverer.deliver(claimed(due), () => false);
        expect(delivery, due.notice.kind).toMatchObject({ kind: "later", afterSeconds: 0 });
        expect(await surface.messagesOf(due.to)).toEqual(before);
      }
    });

    test("what was lost after it was posted is found by its key, and what was lost before is not", async () => {
      const [posted, lost] = [claimed(oneOf(stage)), claimed(oneOf(stage))];
      surface.fail("lost_after");
      await surface.deliverer.deliver(posted, ALWAYS);
      surface.fail("lost_before");
      await surface.deliverer.deliver(lost, ALWAYS);
      const firstSendAt = NOW;
      const found = await surface.deliverer.find({ ...posted, firstSendAt });
      expect(found).toMatchObject({ kind: "found", said: { kind: "visit.planned" } });
      expect(await surface.deliverer.find({ ...lost, firstSendAt })).toEqual({ kind: "absent" });
    });

    test("a notice that was posted by a sender that died stands there once", async () => {
      const { to, notice } = oneOf(stage);
      await asMachineIn(stage.database.db, to.workspaceId, (tx) => notify(tx, to.personId, notice, NOW));
      surface.fail("lost_after");
      await deliverDueNotices(outboxOf(stage, surface));
      await stage.database.owner.query("update machine.outbox set look_at = now() where state = 'uncertain'");
      await lookForUncertainNotices(outboxOf(stage, surface));
      await deliverDueNotices(outboxOf(stage, surface));
      const { rows } = await stage.database.owner.query(
        "select key, state from machine.outbox where kind = 'visit.planned'",
      );
      expect(rows).toMatchObject([{ state: "sent" }]);
      expect((await surface.messagesOf(to)).filter(({ key }) => key === rows[0].key)).toHaveLength(1);
    });

    test("of every kind, what is found says what was posted, whatever the notice would say by then", async () => {
      const posted: { readonly row: ClaimedNotice; readonly said: MessageContent }[] = [];
      for (const due of allOf(stage)) {
        const row = claimed(due);
        const sent = await surface.deliverer.deliver(claimed(due), ALWAYS);
        surface.fail("lost_after");
        expect((await surface.deliverer.deliver(row, ALWAYS)).kind).toBe("uncertain");
        posted.push({ row, said: sent.kind === "sent" ? sent.said : expect.fail(row.kind) });
      }
      // Everyone went on: with the next turn of their log, and with the one of two visits that they chose.
      await stage.database.owner.query("update own.dialogue set turn = turn + 1");
      const { pedroAndLuis } = stage.cast.pairs;
      const { rows } = await stage.database.owner.query<{ id: VisitId }>(
        "select id from delivery.visit where pair_id = $1 order by starts_at limit 1",
        [pedroAndLuis.id],
      );
      for (const { id } of rows) await insertOfferedThread(stage.database, pedroAndLuis, { visitId: id, at: NOW });
      for (const { row, said } of posted) {
        const found = await surface.deliverer.find({ ...row, firstSendAt: NOW });
        expect(found, row.kind).toMatchObject({ kind: "found" });
        expect(found, row.kind).toHaveProperty("said", said);
      }
    });
  });
}

/** All that can be said: the compiler holds it complete. */
const EVERYTHING = {
  "promise.made": true,
  "help.offered": true,
  "words.failed": true,
  "person.left": true,
  "person.returned": true,
  "leave.ended": true,
  "pair.ended": true,
  "pair.begun": true,
  "pair.goes_on": true,
  "notebook.kept": true,
  "visit.planned": true,
  "visit.moved": true,
  "visit.cancelled": true,
  "visit.reopened": true,
  "visit.missed": true,
  "visit.converted": true,
  "visit.voided": true,
  "visit.confirmed": true,
  "visit.closed_day": true,
  "visit.open_day": true,
  "visit.kept": true,
  "visits.ended": true,
  "visit.proposed": true,
  "visit.ahead": true,
  "visit.ended": true,
  "log.late": true,
  "commitment.due": true,
  "commitment.settled": true,
  "session.shared": true,
  "session.commented": true,
  "session.reviewed": true,
  "session.voided": true,
  "session.turn": true,
  "session.drafts": true,
  "session.not_taken_back": true,
  "message.changed": true,
  "act.offered": true,
  "act.said": true,
  "act.unclear": true,
  "question.answered": true,
  "wish.done": true,
  "wish.undone": true,
  "wish.asked": true,
  "talk.asked": true,
  "reminder.due": true,
  "reflection.question": true,
  "reflection.which": true,
  "reflection.nudge": true,
  "reflection.rhythm": true,
  "reflection.careful": true,
  "reflection.skipped": true,
  "reflection.later": true,
  "reflection.heard": true,
  "reflection.shared": true,
  digest: true,
  "safeguarding.self": true,
  "safeguarding.risk": true,
  "safeguarding.duty": true,
  "safeguarding.violence": true,
  "safeguarding.still": true,
  "safeguarding.call": true,
  "unplaced.kept": true,
  "line.said": true,
  "inquiry.sent": true,
} satisfies Record<UtteranceKind, true>;

const ALWAYS = () => true;

const allOf = ({ notices }: Stage): readonly Due[] => Object.values(notices).flat();

function oneOf({ notices }: Stage): Due {
  const [due] = notices["visit.planned"];
  if (!due) throw new Error("no visit is planned");
  return due;
}

async function delivers(surface: Surface, due: Due): Promise<Standing & { readonly said: string }> {
  const row = claimed(due);
  const delivery = await surface.deliverer.deliver(row, ALWAYS);
  if (delivery.kind !== "sent") throw new Error(`${due.notice.kind} is ${delivery.kind}: ${delivery.reason}`);
  const standing = (await surface.messagesOf(due.to)).filter(({ key }) => key === row.key);
  expect(standing, due.notice.kind).toHaveLength(1);
  const [message] = standing;
  if (!message) throw new Error("nothing stands there");
  expect(message.text.trim(), due.notice.kind).not.toBe("");
  expect(message.faults, due.notice.kind).toEqual([]);
  return { ...message, said: delivery.said.kind };
}

function outboxOf({ database, cast }: Stage, { deliverer }: Surface): OutboxOptions<MessageContent> {
  return {
    db: database.db,
    clock: { now: () => NOW },
    deliverer,
    consequences: DELIVERY_CONSEQUENCES,
    owner: "contract",
    serves: () => [cast.workspaceId],
    log: quietLog,
  };
}
