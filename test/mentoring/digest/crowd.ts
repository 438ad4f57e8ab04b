import { newId, type PairId, type PersonId, type SessionRecordId, type VisitId } from "#kernel/id.ts";
import { type Cast, type CastPair, type Member, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertSession, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";

type CrowdOptions = {
  readonly mentor?: Member;
  readonly region?: string | null;
  readonly pairedOn?: string;
  readonly knownAt?: Temporal.Instant;
};

let count = 0;

/** So many more principals in Sierra Norte, each in a pair with one mentor: Pedro, unless another is named. */
export async function insertCrowd(
  { owner }: TestDatabase,
  cast: Cast,
  size: number,
  { mentor = cast.pedro, region = null, pairedOn = "2026-03-02", knownAt = onDay(-14, "08:00") }: CrowdOptions = {},
): Promise<CastPair[]> {
  const pairs: CastPair[] = [];
  for (let one = 0; one < size; one++) {
    count += 1;
    const principal = {
      ...cast.rosa,
      personId: newId<PersonId>(),
      name: `Principal ${count}`,
      slackUserId: `U0P${count}`,
      email: `p${count}@escuela.example`,
    };
    await insertRow(owner, "delivery.person", {
      id: principal.personId,
      workspace_id: cast.workspaceId,
      name: principal.name,
      email: principal.email,
      region,
      language: "es",
      time_zone: "America/Lima",
      created_at: knownAt,
    });
    await insertRow(owner, "delivery.person_role", {
      workspace_id: cast.workspaceId,
      person_id: principal.personId,
      role: "principal",
      granted_at: knownAt,
    });
    const id = newId<PairId>();
    await insertRow(owner, "delivery.pair", {
      id,
      workspace_id: cast.workspaceId,
      mentor_id: mentor.personId,
      principal_id: principal.personId,
      role: "lead",
      starts_on: pairedOn,
      created_at: knownAt,
    });
    pairs.push({ id, mentor, principal, programme: cast });
  }
  return pairs;
}

/** A visit that took place as planned, and its record, written so long after it began. */
export async function insertHeld(
  database: TestDatabase,
  pair: CastPair,
  at: Temporal.Instant,
  loggedAt: Temporal.Instant = at.add({ hours: 2 }),
): Promise<{ readonly visitId: VisitId; readonly sessionId: SessionRecordId }> {
  const visitId = await insertVisit(database, pair, at, { held_at: loggedAt, held_by: pair.mentor.personId });
  const sessionId = await insertSession(database, pair, { visit_id: visitId, started_at: at, logged_at: loggedAt });
  return { visitId, sessionId };
}

export async function insertCalledOff(
  database: TestDatabase,
  pair: CastPair,
  at: Temporal.Instant,
  reason: string,
): Promise<VisitId> {
  return insertVisit(database, pair, at, {
    cancelled_at: at.subtract({ hours: 20 }),
    cancelled_by: pair.mentor.personId,
    cancel_reason: reason,
  });
}

/** A visit closed by moving it, and the one that follows from it. */
export async function insertMoved(
  database: TestDatabase,
  pair: CastPair,
  at: { readonly from: Temporal.Instant; readonly to: Temporal.Instant; readonly movedAt: Temporal.Instant },
): Promise<void> {
  const moved = await insertVisit(database, pair, at.from, { moved_at: at.movedAt, moved_by: pair.mentor.personId });
  await insertVisit(database, pair, at.to, { moved_from: moved });
}

/** A question offered after a visit, and how far it came. */
export async function insertThread(
  database: TestDatabase,
  pair: CastPair,
  {
    offeredAt,
    ...came
  }: {
    readonly offeredAt: Temporal.Instant;
    readonly started_at?: Temporal.Instant;
    readonly completed_at?: Temporal.Instant;
    readonly declined_at?: Temporal.Instant;
  },
): Promise<void> {
  const { visitId } = await insertHeld(database, pair, offeredAt.subtract({ hours: 24 }));
  await insertRow(database.owner, "delivery.thread", {
    id: newId(),
    workspace_id: pair.programme.workspaceId,
    pair_id: pair.id,
    principal_id: pair.principal.personId,
    cause: "visit",
    visit_id: visitId,
    question: "hear-again",
    offered_at: offeredAt,
    ...came,
  });
}

export async function insertLeave(
  { owner }: TestDatabase,
  { workspaceId, personId }: Member,
  from: string,
  to: string,
): Promise<void> {
  await insertRow(owner, "delivery.leave", {
    id: newId(),
    workspace_id: workspaceId,
    person_id: personId,
    from_on: from,
    to_on: to,
    entered_at: onDay(-14, "09:00"),
    entered_by: personId,
  });
}
