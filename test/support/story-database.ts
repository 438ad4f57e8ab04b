import type { MovableClock } from "#kernel/clock.ts";
import { importSampleProgramme } from "#src/start/load-sample.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import type { Beginning, TestDatabase } from "./database.ts";

/** The Spanish sample, imported at that moment. */
export function sampleAt(now: Temporal.Instant): Beginning {
  const name = `sample_${now.epochMilliseconds}`;
  return { name, fill: (db) => importSampleProgramme(db, LOCAL_SLACK_IDENTITY.team, now) };
}

type Prepared = {
  readonly english: readonly string[];
  readonly quiet: readonly string[];
  readonly acquainted: boolean;
};

/** Who speaks English, who asked for quiet, and whether everyone has heard the promise and said yes. */
export async function prepareCast({ owner }: TestDatabase, { english, quiet, acquainted }: Prepared): Promise<void> {
  await owner.query(
    "update delivery.person set language = 'en' where id in (select person_id from machine.address where user_ref = any($1))",
    [english],
  );
  await owner.query(
    "insert into own.setting (person_id, workspace_id, paused_at, changed_at) select id, workspace_id, created_at, created_at from delivery.person where id in (select person_id from machine.address where user_ref = any($1))",
    [quiet],
  );
  if (acquainted)
    await owner.query(
      "insert into delivery.consent (workspace_id, person_id, purpose, version, language, shown_at, given_at) select workspace_id, id, 'questions', '1', language, created_at, created_at from delivery.person",
    );
}

/** By principal, when their mentor visits them for an hour, in Lima. */
export type Visits = Readonly<Record<string, readonly string[]>>;

export async function planInstead({ owner }: TestDatabase, visits: Visits): Promise<void> {
  await owner.query("delete from delivery.visit");
  const planned = Object.entries(visits).flatMap(([principal, times]) => times.map((time) => [principal, time]));
  for (const values of planned)
    await owner.query(
      "insert into delivery.visit (id, workspace_id, programme_id, pair_id, starts_at, minutes, modality, purpose, planned_at, planned_by) select gen_random_uuid(), pair.workspace_id, programme.id, pair.id, $2::timestamp at time zone 'America/Lima', 60, 'in_person', '', pair.created_at - interval '1 day', pair.mentor_id from delivery.pair join delivery.programme using (workspace_id) where principal_id = (select person_id from machine.address where user_ref = $1) and role = 'lead'",
      values,
    );
}

/** How many notices should have been said by now, and how much of what was heard should have been acted on. */
export async function due({ owner }: TestDatabase, clock: MovableClock): Promise<number | null> {
  const waiting = await owner.query(
    `select from machine.outbox where state in ('sending', 'uncertain') or state = 'ready' and not_before <= $1
     union all select from machine.inbox where acted_at is null and failed_at is null`,
    [clock.now().toString()],
  );
  return waiting.rowCount;
}
