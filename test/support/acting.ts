import { asPerson, type PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { PLANNED_KINDS } from "#mentoring/planning/planned.ts";
import type { Member } from "./cast.ts";
import type { TestDatabase } from "./database.ts";

/**
 * What an act answered, the acts that the audit log says it was, and whom it told what. What is planned ahead because of it
 * is left out: that follows from facts, and has tests of its own.
 */
export type Done<Outcome> = {
  readonly outcome: Outcome;
  readonly audited: readonly string[];
  readonly told: readonly string[];
};

/** Acts as a person, and collects what this very act left behind: `visit.plan`, and `visit.planned to Rosa Quispe`. */
export function acting<Outcome>(
  database: TestDatabase,
  who: Member,
  act: (tx: PersonTx) => Promise<Outcome>,
): Promise<Done<Outcome>> {
  return collecting(database, () => asPerson(database.db, who, act));
}

/** The same of whatever is done here, by whomever. */
export async function collecting<Outcome>(
  { owner }: TestDatabase,
  act: () => Promise<Outcome>,
): Promise<Done<Outcome>> {
  const before = await counts(owner);
  const outcome = await act();
  const linesFrom = (query: string, seen: number, values: unknown[] = []) =>
    owner.query<{ line: string }>(query, values).then(({ rows }) => rows.slice(seen).map(({ line }) => line));
  return {
    outcome,
    audited: [...(await linesFrom(AUDIT, before.audit)), ...(await linesFrom(OWN_AUDIT, before.own))],
    told: await linesFrom(OUTBOX, before.outbox, [PLANNED_KINDS]),
  };
}

// Nothing else writes into the database of a test, and nothing is deleted: rows stand in the order of their writing.
const AUDIT = "select act as line from machine.audit order by ctid";
const OWN_AUDIT = "select act || ', own' as line from own.audit order by ctid";
const OUTBOX =
  "select o.kind || ' to ' || p.name as line from machine.outbox o join delivery.person p on p.id = o.person_id where o.kind <> all($1) order by o.id";

async function counts(owner: TestDatabase["owner"]) {
  const { rows } = await owner.query<{ audit: number; own: number; outbox: number }>(
    `select (select count(*)::int from machine.audit) as audit, (select count(*)::int from own.audit) as own,
       (select count(*)::int from machine.outbox where kind <> all($1)) as outbox`,
    [PLANNED_KINDS],
  );
  const [row] = rows;
  if (!row) throw new Error("counting answers with one row");
  return row;
}

/** Plans "tomorrow is the visit" for a person, as the timetable would, and says later whether it is still planned. */
export async function planAhead({ db, owner }: TestDatabase, who: Member, visit: VisitId, at: Temporal.Instant) {
  const notice = { kind: "visit.ahead" as const, visit, for: who.personId };
  await asPerson(db, who, (tx) => notify(tx, who.personId, notice, { at, about: `visit:${visit}` }));
  return async () => {
    const { rows } = await owner.query("select state, reason from machine.outbox where about = $1 and kind = $2", [
      `visit:${visit}`,
      notice.kind,
    ]);
    return rows.map(({ state, reason }) => reason ?? state);
  };
}
