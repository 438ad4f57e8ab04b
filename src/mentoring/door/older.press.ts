import { gatherWhatComes } from "#mentoring/delivery/gather-what-comes.ts";
import { loadPage } from "#mentoring/page.ts";
import { findMyPairWithEnded, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { listMyVoidedSessionRecords } from "#mentoring/session/void.store.ts";
import { listClosedVisits } from "#mentoring/visit/closed-visits.store.ts";
import { listVisitsWithoutRecord } from "#mentoring/visit/visit.store.ts";
import { defineReadHandler, type PressHandlers } from "./handler.ts";
import type { OLDER_ACTIONS } from "./older.actions.ts";
import { createPageReply } from "./reply.ts";

const ON_A_PAGE = 10;
const EVER = { hours: 24 * 366 * 20 };

export const olderPressHandlers: PressHandlers<keyof typeof OLDER_ACTIONS> = {
  "visit.due": defineReadHandler(async ({ tx, me, now }, { at }) => {
    const pairs = (await listMyPairs(tx)).filter(({ mentor }) => mentor.id === me.id);
    const due = await listVisitsWithoutRecord(tx, { from: now.subtract(EVER), now, notHeldSince: now });
    const mine = due.filter(({ pairId }) => pairs.some(({ id }) => id === pairId)).toReversed();
    const visits = await loadPage(at, ON_A_PAGE, async (limit, offset) => mine.slice(offset, offset + limit));
    return createPageReply({ name: "visit.due", visits, pairs, me: me.id });
  }),
  "visit.closed": defineReadHandler(async ({ tx, me }, { at }) => {
    const pairs = await listMyPairs(tx);
    const ids = pairs.map(({ id }) => id);
    const visits = await loadPage(at, ON_A_PAGE, (limit, offset) => listClosedVisits(tx, ids, limit, offset));
    return createPageReply({ name: "visit.closed", visits, pairs, me: me.id });
  }),
  "session.voided": defineReadHandler(async ({ tx }, { at }) => {
    const voided = await loadPage(at, ON_A_PAGE, (limit, offset) => listMyVoidedSessionRecords(tx, limit, offset));
    const records = [];
    for (const session of voided.items) {
      const pair = await findMyPairWithEnded(tx, session.pairId);
      if (pair) records.push({ session, pair });
    }
    return createPageReply({ name: "session.voided", records: { ...voided, items: records } });
  }),
  "home.waiting": defineReadHandler(async ({ tx, me, now }, { at }) => {
    const { waiting: all } = await gatherWhatComes(tx, me, now);
    const waiting = await loadPage(at, ON_A_PAGE, async (limit, offset) => all.slice(offset, offset + limit));
    return createPageReply({ name: "home.waiting", waiting });
  }),
};
