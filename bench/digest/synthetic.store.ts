import pg from "pg";
import { newId, type PersonId, type WorkspaceId } from "#kernel/id.ts";

/** A programme of one school year in which every pair meets every third week: four times in a round of twelve. */
export type Synthetic = {
  readonly workspaceId: WorkspaceId;
  readonly coordinatorId: PersonId;
  readonly rows: readonly string[];
};

const PRINCIPALS = 10_000;
const A_MENTOR_HAS = 12;
const WEEKS = 36;

/**
 * Writes it as the database's owner. `monday` begins the last of its weeks; of every hundred visits some 87 are held
 * and logged, most of them within days, 6 called off, 3 moved, and of 4 nobody speaks; every tenth week there is a call.
 */
export async function loadSynthetic(
  ownerUrl: string,
  dataKey: (id: WorkspaceId) => string,
  monday: Temporal.PlainDate,
): Promise<Synthetic> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const id = {
      workspace: newId<WorkspaceId>(),
      coordinator: newId<PersonId>(),
      programme: newId(),
      round: newId(),
      protocol: newId(),
    };
    const first = monday.subtract({ weeks: WEEKS - 1 }).toString();
    await client.query("select setseed(0.5)");
    await client.query("insert into machine.workspace values ($1, 'Synthetic', $2, now())", [
      id.workspace,
      dataKey(id.workspace),
    ]);
    for (const statement of statements(id, first)) await client.query(statement);
    await client.query("vacuum analyze");
    return { workspaceId: id.workspace, coordinatorId: id.coordinator, rows: await countRows(client) };
  } finally {
    await client.end();
  }
}

type Ids = Readonly<Record<"workspace" | "coordinator" | "programme" | "round" | "protocol", string>>;

function statements(id: Ids, first: string): string[] {
  return [...people(id, first), ...plan(id, first), ...records(id, first)];
}

function people({ workspace, coordinator, programme, round, protocol }: Ids, first: string): string[] {
  return [
    `insert into delivery.programme values ('${programme}', '${workspace}', 'Synthetic', 'America/Lima', 'en', now())`,
    `insert into delivery.round values ('${round}', '${workspace}', '${programme}', '3', date '${first}' + 7 * 27, date '${first}' + 7 * 39, 4)`,
    `insert into delivery.protocol values ('${protocol}', '${workspace}', '${programme}', '1.0', '${first}', now())`,
    `insert into delivery.person (id, workspace_id, name, email, region, language, time_zone, created_at)
     values ('${coordinator}', '${workspace}', 'The Coordinator', 'coordinator@bench.example', null, 'en', 'America/Lima', now())`,
    `insert into delivery.person (id, workspace_id, name, email, region, language, time_zone, created_at)
     select uuidv7(), '${workspace}', (case when n <= ${PRINCIPALS} then 'Principal ' else 'Mentor ' end) || n,
       'p' || n || '@bench.example', 'Region ' || n % 12, 'en', 'America/Lima', timestamptz '${first}' - interval '1 week'
     from generate_series(1, ${PRINCIPALS + Math.ceil(PRINCIPALS / A_MENTOR_HAS)}) n`,
    `insert into machine.installation (id, workspace_id, surface, account, name, installed_at)
     values (uuidv7(), '${workspace}', 'slack', 'T0BENCH', 'Synthetic', now())`,
    `insert into machine.address (id, workspace_id, person_id, surface, account, user_ref, added_at)
     select uuidv7(), workspace_id, id, 'slack', 'T0BENCH', 'U' || row_number() over (order by id), created_at
     from delivery.person where region is not null`,
    `insert into delivery.person_role
     select workspace_id, id, case when name like 'Principal%' then 'principal' when name like 'Mentor%' then 'mentor' else 'coordinator' end, created_at
     from delivery.person`,
    `insert into delivery.pair (id, workspace_id, principal_id, mentor_id, role, starts_on, created_at)
     select uuidv7(), '${workspace}', p.id, m.id, 'lead', date '${first}', timestamptz '${first}'
     from (select id, row_number() over (order by id) as n from delivery.person where name like 'Principal%') p
     join (select id, row_number() over (order by id) as n from delivery.person where name like 'Mentor%') m
       on m.n = (p.n - 1) / ${A_MENTOR_HAS} + 1`,
    `insert into delivery.leave
     select uuidv7(), '${workspace}', id, date '${first}' + 7 * ${WEEKS - 3}, date '${first}' + 7 * ${WEEKS + 2}, now(), id
     from delivery.person where random() < 0.02`,
    `insert into delivery.calendar_day
     select '${workspace}', date '${first}' + d, 'break', 'Break' from generate_series(7 * 18, 7 * 20 - 1) d`,
  ];
}

/** Visits fall on school days, pair by pair, also in the two weeks ahead. */
function plan({ workspace, programme }: Ids, first: string): string[] {
  return [
    `insert into delivery.visit (id, workspace_id, programme_id, pair_id, starts_at, minutes, modality, planned_at, cancelled_at, cancelled_by, cancel_reason, moved_at, moved_by, held_at, held_by)
     select uuidv7(), '${workspace}', '${programme}', pair_id, at, 60, 'in_person', at - interval '2 weeks',
       case when called_off then at - interval '1 day' end, case when called_off then mentor_id end,
       case when called_off then (array['transport_weather', 'official_duty', 'unknown', 'principal_unavailable', 'holiday_or_closure'])[1 + n % 5] end,
       case when moved then at - interval '1 day' end, case when moved then mentor_id end,
       case when held then at + interval '2 hours' end, case when held then mentor_id end
     from (
       select pair_id, mentor_id, at, n, chance < 0.06 as called_off, chance >= 0.06 and chance < 0.09 as moved, chance >= 0.13 and week < ${WEEKS} as held
       from (
         select p.id as pair_id, p.mentor_id, week, p.n, random() as chance,
           (date '${first}' + week * 7 + (p.n % 5)::int + time '09:00') at time zone 'America/Lima' + (p.n % 300) * interval '1 minute' as at
         from (select id, mentor_id, row_number() over (order by id) as n from delivery.pair) p
         cross join generate_series(0, ${WEEKS + 1}) week
         where week % 3 = p.n % 3 and week not in (18, 19)
       ) planned
     ) became
     order by at`,
  ];
}

function records({ workspace, programme, round, protocol }: Ids, first: string): string[] {
  const columns = `insert into delivery.session (id, workspace_id, programme_id, round_id, protocol_id, pair_id, visit_id, dialogue_id,
       session_type, modality, started_at, time_known, duration_min, location_kind, participant_roles, outcome, language, log_source, logged_at, logged_by)
     select uuidv7(), '${workspace}', '${programme}', '${round}', '${protocol}'`;
  return [
    `${columns}, pair_id, id, uuidv7(), 'school_visit', 'in_person', starts_at, true, 60, 'principal_school',
       array['principal', 'mentor'], 'held_as_planned', 'en', 'chat', starts_at + interval '2 hours' + power(random(), 8) * interval '14 days', held_by
     from delivery.visit where held_at is not null order by starts_at`,
    `${columns}, id, null, uuidv7(), 'informal_contact', 'phone', at, true, 15, 'remote',
       array['principal', 'mentor'], 'held_as_planned', 'en', 'chat', at + interval '1 hour', mentor_id
     from (
       select id, mentor_id, (date '${first}' + week * 7 + 3 + time '18:00') at time zone 'America/Lima' as at
       from delivery.pair cross join generate_series(0, ${WEEKS - 1}) week where random() < 0.1
     ) calls order by at`,
    "update delivery.session set released_at = logged_at",
    `insert into delivery.thread (id, workspace_id, pair_id, principal_id, cause, visit_id, question, offered_at, started_at, completed_at, expired_at)
     select uuidv7(), '${workspace}', v.pair_id, p.principal_id, 'visit', v.id, 'q01', v.starts_at + interval '1 day',
       case when chance < 0.7 then v.starts_at + interval '26 hours' end, case when chance < 0.5 then v.starts_at + interval '27 hours' end,
       case when chance >= 0.5 then v.starts_at + interval '6 days' end
     from (select *, random() as chance from delivery.visit where held_at is not null and random() < 0.6) v
     join delivery.pair p on p.id = v.pair_id
     order by v.starts_at`,
  ];
}

async function countRows(client: pg.Client): Promise<string[]> {
  const counts: string[] = [];
  for (const table of ["person", "pair", "visit", "session", "thread", "leave"]) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from delivery.${table}`);
    counts.push(`${table} ${Number(rows[0]?.count).toLocaleString("en")}`);
  }
  return counts;
}
