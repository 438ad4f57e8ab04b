import type { PersonId } from "#kernel/id.ts";
import type { TestDatabase } from "#test/support/database.ts";

/** What became of a message in the queue: null when it was never planned. */
export type Fate = { readonly state: string | null; readonly reason: string | null };

/** Whom a question is for, and where they live. */
export type Asked = { readonly person: PersonId; readonly name: string; readonly zone: string };

export type Meeting = Asked &
  Fate & {
    readonly id: string;
    readonly startsAt: Temporal.Instant;
    readonly endsAt: Temporal.Instant;
    readonly heldAt: Temporal.Instant | null;
    readonly status: string;
  };

export type Agreed = Asked &
  Fate & { readonly id: string; readonly dueOn: Temporal.PlainDate; readonly madeAt: Temporal.Instant };

export type Thread = Asked & {
  readonly id: string;
  readonly visit: string;
  readonly offeredAt: Temporal.Instant;
  readonly startedAt: Temporal.Instant | null;
  /** Completed, declined or expired. */
  readonly closedAt: Temporal.Instant | null;
  readonly isExpired: boolean;
};

/** What the database knows at the end of a term, looked at by the owner, whom no wall keeps out. */
export type Records = {
  readonly meetings: readonly Meeting[];
  readonly agreed: readonly Agreed[];
  readonly threads: readonly Thread[];
  readonly questionTimes: ReadonlyMap<PersonId, Temporal.PlainTime>;
};

export async function readRecords({ owner }: TestDatabase): Promise<Records> {
  const read = async <Row>(sql: string) => (await owner.query<Row & object>(sql)).rows.map(fromRow) as Row[];
  const times = await read<{ person: PersonId; time: string }>(TIMES);
  return {
    meetings: await read<Meeting>(MEETINGS),
    agreed: (await read<Agreed & { due: string }>(AGREED)).map(({ due, ...one }) => ({
      ...one,
      dueOn: Temporal.PlainDate.from(due),
    })),
    threads: await read<Thread>(THREADS),
    questionTimes: new Map(times.map(({ person, time }) => [person, Temporal.PlainTime.from(time)])),
  };
}

const MEETINGS = `
  select v.id, p.id as person, p.name, p.time_zone as zone, v.starts_at as "startsAt",
    v.starts_at + make_interval(mins => v.minutes) as "endsAt", v.held_at as "heldAt", v.status, o.state, o.reason
  from delivery.visit v
  join delivery.pair on pair.id = v.pair_id
  join delivery.person p on p.id = pair.principal_id
  left join machine.outbox o on o.kind = 'reflection.prompt' and o.about = 'visit:' || v.id
  where v.status in ('held', 'planned', 'confirmed') order by v.starts_at, v.id`;

const AGREED = `
  select c.id, p.id as person, p.name, p.time_zone as zone, c.due_on::text as due, c.made_at as "madeAt", o.state, o.reason
  from delivery.commitment c
  join delivery.pair on pair.id = c.pair_id
  join delivery.person p on p.id = case when c.owner = 'mentor' then pair.mentor_id else pair.principal_id end
  left join machine.outbox o on o.about = 'commitment:' || c.id
  order by c.due_on, c.id`;

const THREADS = `
  select t.id, t.visit_id as visit, p.id as person, p.name, p.time_zone as zone, t.offered_at as "offeredAt",
    t.started_at as "startedAt", coalesce(t.completed_at, t.declined_at, t.expired_at) as "closedAt",
    t.expired_at is not null as "isExpired"
  from delivery.thread t join delivery.person p on p.id = t.principal_id order by t.offered_at, t.id`;

const TIMES = `select person_id as person, question_time::text as time from own.setting`;

/** The owner's plain connection reads dates; everything here goes by instants. */
function fromRow(row: object): object {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Date ? Temporal.Instant.fromEpochMilliseconds(value.getTime()) : value,
  ]);
  return Object.fromEntries(entries);
}
