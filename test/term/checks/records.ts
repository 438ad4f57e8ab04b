import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { TestDatabase } from "#test/support/database.ts";

/** What became of a message in the queue: null when it was never planned. */
export type Fate = { readonly state: string | null; readonly reason: string | null };

/** Whom a question is for. */
export type Asked = { readonly person: PersonId; readonly name: string; readonly pairEndedAt: Temporal.Instant | null };

export type Meeting = Asked &
  Fate & {
    readonly id: string;
    readonly mentor: PersonId;
    readonly startsAt: Temporal.Instant;
    readonly endsAt: Temporal.Instant;
    readonly plannedAt: Temporal.Instant;
    readonly heldAt: Temporal.Instant | null;
    readonly status: string;
    /** Whether somebody said otherwise of it meanwhile, so that its end says little of its course. */
    readonly hasChanged: boolean;
  };

export type Agreed = Asked &
  Fate & {
    readonly id: string;
    readonly dueOn: Temporal.PlainDate;
    readonly madeAt: Temporal.Instant;
    readonly settledAt: Temporal.Instant | null;
    /** Whether it was corrected or its record was withdrawn. */
    readonly hasChanged: boolean;
  };

export type Thread = Asked & {
  readonly id: string;
  readonly visit: string;
  readonly offeredAt: Temporal.Instant;
  readonly startedAt: Temporal.Instant | null;
  /** Completed, declined or expired. */
  readonly closedAt: Temporal.Instant | null;
  readonly isExpired: boolean;
  /** Whether its pair ended meanwhile, perhaps by mistake, or it expired because its visit did not take place after all. */
  readonly isEnded: boolean;
};

/** A notice as it stands in the queue. */
export type Row = Fate & {
  readonly workspace: WorkspaceId;
  readonly person: PersonId;
  readonly name: string;
  readonly key: string;
  readonly dueAt: Temporal.Instant;
  /** Later than that if its reader's hours put it off. */
  readonly waitsUntil: Temporal.Instant;
  readonly until: Temporal.Instant | null;
};

type Earlier = { readonly id: string; readonly due: string | null; readonly until: Temporal.Instant | null };

/** What the database knows at the end of a term, looked at by the owner, whom no wall keeps out. */
export type Records = {
  readonly meetings: readonly Meeting[];
  readonly agreed: readonly Agreed[];
  readonly threads: readonly Thread[];
  readonly rows: readonly Row[];
  readonly acts: ReadonlyMap<string, number>;
  /** The day that a commitment had at an instant. */
  dueOn(commitment: string, at: Temporal.Instant): Temporal.PlainDate | undefined;
};

export async function readRecords({ owner }: TestDatabase): Promise<Records> {
  const read = async <Line>(sql: string) => (await owner.query<Line & object>(sql)).rows.map(fromRow) as Line[];
  const earlier = await read<Earlier>(DUE_DAYS);
  const acts = await read<{ act: string; times: number }>(ACTS);
  return {
    meetings: await read<Meeting>(MEETINGS),
    agreed: (await read<Agreed & { due: string }>(AGREED)).map(({ due, ...one }) => ({
      ...one,
      dueOn: Temporal.PlainDate.from(due),
    })),
    threads: await read<Thread>(THREADS),
    rows: await read<Row>(ROWS),
    acts: new Map(acts.map(({ act, times }) => [act, times])),
    dueOn(commitment, at) {
      const then = earlier.find(
        ({ id, until }) => id === commitment && (!until || Temporal.Instant.compare(at, until) <= 0),
      );
      return then?.due ? Temporal.PlainDate.from(then.due) : undefined;
    },
  };
}

const MEETINGS = `
  select v.id, p.id as person, p.name, pair.mentor_id as mentor, pair.ended_at as "pairEndedAt", v.starts_at as "startsAt",
    v.starts_at + make_interval(mins => v.minutes) as "endsAt", v.planned_at as "plannedAt", v.held_at as "heldAt", v.status,
    o.state, o.reason,
    exists (select from delivery.visit_change c where c.visit_id = v.id and c.act not in ('hold', 'confirm')) as "hasChanged"
  from delivery.visit v
  join delivery.pair on pair.id = v.pair_id
  join delivery.person p on p.id = pair.principal_id
  left join machine.outbox o on o.kind = 'reflection.prompt' and o.about = 'visit:' || v.id
  order by v.starts_at, v.id`;

const AGREED = `
  select c.id, p.id as person, p.name, pair.ended_at as "pairEndedAt", c.due_on::text as due, c.made_at as "madeAt",
    c.settled_at as "settledAt", o.state, o.reason,
    c.redated > 0 or coalesce(s.voided_at is not null or s.amended_at is not null, false)
      or exists (select from content.commitment_earlier e where e.commitment_id = c.id)
      or exists (select from content.session_amendment a where a.session_id = c.session_id and a.field = 'voided') as "hasChanged"
  from delivery.commitment c
  join delivery.pair on pair.id = c.pair_id
  join delivery.person p on p.id = case when c.owner = 'mentor' then pair.mentor_id else pair.principal_id end
  left join delivery.session s on s.id = c.session_id
  left join lateral (select state, reason from machine.outbox where about = 'commitment:' || c.id
    order by (state = 'sent') desc, enqueued_at desc limit 1) o on true
  where c.due_on is not null order by c.due_on, c.id`;

const THREADS = `
  select t.id, t.visit_id as visit, p.id as person, p.name, pair.ended_at as "pairEndedAt", t.offered_at as "offeredAt",
    t.started_at as "startedAt", least(t.completed_at, t.declined_at, t.expired_at) as "closedAt",
    t.expired_at is not null as "isExpired",
    t.expired_at is not null and (
      exists (select from machine.audit a where a.act = 'pair.end' and a.pair_id = t.pair_id
        and a.acted_at between t.offered_at and t.expired_at)
      or not exists (select from machine.audit a where a.act = 'thread.expire' and a.subject_id = t.id)) as "isEnded"
  from delivery.thread t join delivery.person p on p.id = t.principal_id join delivery.pair on pair.id = t.pair_id
  where t.offered_at is not null order by t.offered_at, t.id`;

const ROWS = `
  select o.workspace_id as workspace, o.person_id as person, p.name, o.key, o.state, o.reason,
    coalesce(o.planned_for, o.not_before) as "dueAt", o.not_before as "waitsUntil", o.not_after as until
  from machine.outbox o join delivery.person p on p.id = o.person_id order by o.not_before, o.key`;

const DUE_DAYS = `
  select commitment_id as id, due_on::text as due, replaced_at as until from content.commitment_earlier
  union all select id, due_on::text, null from delivery.commitment
  order by until nulls last`;

const ACTS = `select act, count(*)::int as times from machine.audit group by act order by times desc, act`;

/** The owner's plain connection reads dates; everything here goes by instants. */
function fromRow(row: object): object {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Date ? Temporal.Instant.fromEpochMilliseconds(value.getTime()) : value,
  ]);
  return Object.fromEntries(entries);
}
