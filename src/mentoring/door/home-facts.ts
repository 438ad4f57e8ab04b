import type { PersonTx } from "#db/as.ts";
import { listUnplacedShown } from "#mentoring/conversation/place-unplaced.ts";
import type { UnplacedShown } from "#mentoring/conversation/unplaced.ts";
import { gatherWhatComes, type WhatComes } from "#mentoring/delivery/gather-what-comes.ts";
import { listPeopleToAsk, type PersonToAsk } from "#mentoring/inquiry/send-inquiry.ts";
import { type CoordinatorWeekOverview, getCoordinatorWeekOverview } from "#mentoring/overview/get-overview.ts";
import { listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { listOpenRefusedLinks } from "#mentoring/people/refused-link.store.ts";
import type { RefusedLink } from "#mentoring/people/refused-link.ts";
import { listUnreachedPeople } from "#mentoring/people/unreached.store.ts";
import type { UnreachedPerson } from "#mentoring/people/unreached.ts";
import { gatherHelpReport, type HelpReport } from "#mentoring/safeguarding/gather-help.ts";
import { mayKeepContacts } from "#mentoring/safeguarding/may-keep-contacts.ts";
import { listSessionRecords } from "#mentoring/session/session.store.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { listUnfinishedDrafts, type UnfinishedDraft } from "#mentoring/session/unfinished-draft.ts";
import { listMyVoidedSessionRecords } from "#mentoring/session/void.store.ts";
import { listOpenVisits, listVisitsWithoutRecord } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

/** Everything that a person's Home tab shows. */
export type HomeTabFacts = WhatComes & {
  readonly me: Person;
  readonly now: Temporal.Instant;
  /** The person's active pairs. */
  readonly pairs: readonly Pair[];
  /** The pairs that ended of which the person was the principal: what was written in them stays theirs to read. */
  readonly endedPairs: readonly Pair[];
  /**
   * The visits that have started and wait for a record, of pairs in which the person is the mentor: those of which
   * nobody has said what became of them, and those that were held.
   */
  readonly due: readonly Visit[];
  readonly hasMoreDue?: boolean;
  readonly ahead: readonly Visit[];
  readonly sessions: readonly SessionRecord[];
  /** The latest session records of the ended pairs. */
  readonly endedSessions: readonly SessionRecord[];
  /** Whether the person has withdrawn a session record. */
  readonly hasVoided?: boolean;
  /** The unfinished drafts: the one that is open, then those that rest. */
  readonly drafts: readonly UnfinishedDraft[];
  /** What the person wrote and nobody has placed, the latest first, and to whom it can be sent as a question. */
  readonly unplaced?: { readonly drafts: readonly UnplacedShown[]; readonly people: readonly PersonToAsk[] };
  /** What those see who keep the programme's contacts and resources: a coordinator or an admin. */
  readonly help?: HelpReport;
  /** The overview of the programme's current week; present only if the person is a coordinator. */
  readonly overview?: CoordinatorWeekOverview;
  /**
   * The accounts that show the e-mail address of somebody in the list and were not linked; present only if the person is
   * a coordinator.
   */
  readonly refusedLinks?: readonly RefusedLink[];
  /** Those whom nothing reached; present only if the person is a coordinator. */
  readonly unreached?: readonly UnreachedPerson[];
};

const EVER = { hours: 24 * 366 * 20 };
const AHEAD = { hours: 24 * 120 };
const SHOWN = 8;

export async function gatherHomeTabFacts(tx: PersonTx, me: Person, now: Temporal.Instant): Promise<HomeTabFacts> {
  const all = await listMyPairsWithEnded(tx);
  const pairs = all.filter(({ endedAt }) => !endedAt);
  const endedPairs = all.filter(({ endedAt }) => endedAt);
  const mine = (visit: Visit) => pairs.some((pair) => pair.id === visit.pairId);
  const mentored = (visit: Visit) => pairs.some((pair) => pair.id === visit.pairId && pair.mentor.id === me.id);
  const due = (await listVisitsWithoutRecord(tx, { from: now.subtract(EVER), now, notHeldSince: now })).filter(
    mentored,
  );
  const ahead = (await listOpenVisits(tx, now, now.add(AHEAD))).filter(mine);
  return {
    me,
    now,
    pairs,
    endedPairs,
    due: due.slice(-SHOWN),
    hasMoreDue: due.length > SHOWN,
    ahead: ahead.slice(0, SHOWN),
    sessions: await listSessionRecords(tx, idsOf(pairs), SHOWN),
    endedSessions: await listSessionRecords(tx, idsOf(endedPairs), SHOWN),
    hasVoided: (await listMyVoidedSessionRecords(tx, 1)).length > 0,
    drafts: await listUnfinishedDrafts(tx),
    ...(await gatherUnplaced(tx, me)),
    ...(await gatherWhatComes(tx, me, now)),
    ...(mayKeepContacts(me) && (await gatherKeeperFacts(tx, now))),
    ...(me.roles.includes("coordinator") && (await gatherCoordinatorFacts(tx, now))),
  };
}

async function gatherUnplaced(tx: PersonTx, me: Person): Promise<Pick<HomeTabFacts, "unplaced">> {
  const drafts = await listUnplacedShown(tx, me);
  return drafts.length === 0 ? {} : { unplaced: { drafts, people: await listPeopleToAsk(tx) } };
}

async function gatherKeeperFacts(tx: PersonTx, now: Temporal.Instant): Promise<Pick<HomeTabFacts, "help">> {
  const help = await gatherHelpReport(tx, now);
  return help ? { help } : {};
}

async function gatherCoordinatorFacts(tx: PersonTx, now: Temporal.Instant) {
  return {
    overview: await getCoordinatorWeekOverview(tx, now),
    refusedLinks: await listOpenRefusedLinks(tx),
    unreached: await listUnreachedPeople(tx),
  };
}

const idsOf = (pairs: readonly Pair[]) => pairs.map(({ id }) => id);
