import type {
  CommitmentId,
  PairId,
  PersonId,
  ReflectionThreadId,
  SessionRecordId,
  VisitId,
  WorkspaceId,
} from "#kernel/id.ts";
import type { World } from "#test/term/programme/open-programmes.ts";

// What people see before them when they do something. The owner looks, and everything stands in an order that the dice
// can rely on, whatever ids there are.

export type SeenPair = {
  readonly id: PairId;
  readonly workspace: WorkspaceId;
  readonly mentor: PersonId;
  readonly principal: PersonId;
  /** Where the principal lives, by which a visit has its day and hour. */
  readonly zone: string;
  readonly state: "active" | "ending" | "ended";
};

const PAIRS = `
  select pair.id, pair.workspace_id as workspace, mentor_id as mentor, principal_id as principal, p.time_zone as zone,
    case when pair.ended_at is not null then 'ended' when pair.ends_on is not null then 'ending' else 'active' end as state
  from delivery.pair join delivery.person p on p.id = principal_id join delivery.person m on m.id = mentor_id
  order by p.name, m.name, pair.created_at`;

export const listPairs = (world: World) => rowsOf<SeenPair>(world, PAIRS);

export type SeenVisit = {
  readonly id: VisitId;
  readonly pair: PairId;
  readonly workspace: WorkspaceId;
  readonly mentor: PersonId;
  readonly principal: PersonId;
  readonly zone: string;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly modality: string;
  readonly status: string;
  readonly isLogged: boolean;
};

const VISITS = `
  select v.id, v.pair_id as pair, v.workspace_id as workspace, mentor_id as mentor, principal_id as principal,
    p.time_zone as zone, v.starts_at as "startsAt", v.minutes, coalesce(v.converted_to, v.modality) as modality, v.status,
    exists (select from delivery.session where visit_id = v.id and voided_at is null) as "isLogged"
  from delivery.visit v join delivery.pair on pair.id = v.pair_id join delivery.person p on p.id = principal_id
  join delivery.person m on m.id = mentor_id`;
const IN_ORDER = "order by v.starts_at, p.name, m.name, v.planned_at, v.status";

/** The visits of active pairs that begin in these hours from now, the hours before now being negative. */
export function listVisits(world: World, [from, to]: readonly [number, number]): Promise<SeenVisit[]> {
  const now = world.clock.now();
  const [first, last] = [now.add({ hours: from }), now.add({ hours: to })];
  const where = `where pair.ended_at is null and v.starts_at between '${first}' and '${last}'`;
  return rowsOf<SeenVisit>(world, `${VISITS} ${where} ${IN_ORDER}`);
}

/** The visit as it is now: what it was moved to, if it was moved. */
export async function findVisit(world: World, id: VisitId): Promise<SeenVisit | undefined> {
  const [visit] = await rowsOf<SeenVisit>(world, `${VISITS} where v.id = '${id}'`);
  if (visit?.status !== "rescheduled") return visit;
  const [next] = await rowsOf<{ id: VisitId }>(world, `select id from delivery.visit where moved_from = '${id}'`);
  return next && findVisit(world, next.id);
}

/** The open visit of a pair at a time. */
export async function findVisitAt(world: World, pair: PairId, at: Temporal.Instant): Promise<SeenVisit | undefined> {
  const where = `where v.pair_id = '${pair}' and v.starts_at = '${at}' and v.status in ('planned', 'confirmed')`;
  return (await rowsOf<SeenVisit>(world, `${VISITS} ${where}`))[0];
}

export type SeenRecord = {
  readonly id: SessionRecordId;
  readonly author: PersonId;
  readonly principal: PersonId;
  readonly workspace: WorkspaceId;
  readonly zone: string;
  readonly startedAt: Temporal.Instant;
  readonly visit: VisitId | null;
  readonly outcome: string;
  readonly isVoided: boolean;
};

/** Released records of active pairs, the newest first. */
export function listRecords(world: World): Promise<SeenRecord[]> {
  return rowsOf<SeenRecord>(
    world,
    `select s.id, s.logged_by as author, principal_id as principal, s.workspace_id as workspace, p.time_zone as zone,
       s.started_at as "startedAt", s.visit_id as visit, s.outcome, s.voided_at is not null as "isVoided"
     from delivery.session s join delivery.pair on pair.id = s.pair_id join delivery.person p on p.id = principal_id
     where s.released_at is not null and pair.ended_at is null order by s.logged_at desc, p.name limit 40`,
  );
}

export type SeenCommitment = {
  readonly id: CommitmentId;
  readonly owner: PersonId;
  readonly workspace: WorkspaceId;
  readonly isOpen: boolean;
};

export function listCommitments(world: World): Promise<SeenCommitment[]> {
  return rowsOf<SeenCommitment>(
    world,
    `select c.id, case when c.owner = 'mentor' then mentor_id else principal_id end as owner, c.workspace_id as workspace,
       c.settled_at is null as "isOpen"
     from delivery.commitment c join delivery.pair on pair.id = c.pair_id join delivery.person p on p.id = principal_id
     where pair.ended_at is null order by c.made_at desc, p.name, c.due_on limit 30`,
  );
}

/** The question that was asked about a visit. */
export async function findThread(world: World, visit: string): Promise<ReflectionThreadId | undefined> {
  const where = `visit_id = '${visit}' and offered_at is not null`;
  const [thread] = await rowsOf<{ id: ReflectionThreadId }>(world, `select id from delivery.thread where ${where}`);
  return thread?.id;
}

/** The owner's plain connection reads dates; everything here goes by instants. */
async function rowsOf<Row extends object>({ database: { owner } }: World, sql: string): Promise<Row[]> {
  const { rows } = await owner.query<Record<string, unknown>>(sql);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toInstant(value)])),
  ) as Row[];
}

const toInstant = (value: unknown) =>
  value instanceof Date ? Temporal.Instant.fromEpochMilliseconds(value.getTime()) : value;
