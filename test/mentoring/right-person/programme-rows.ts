import type pg from "pg";
import { newId, type WorkspaceId } from "#kernel/id.ts";
import { onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import type { Pairing, Somebody } from "./somebody.ts";

type Beginning = {
  readonly account: string;
  readonly people: readonly Somebody[];
  readonly pairs: readonly Pairing[];
};
type Row = Readonly<Record<string, unknown>>;

const BEFORE = onDay(-14, "08:00").toString();

/** A workspace with its programme, as rows: a run of the property needs one of its own, and must not wait for it. */
export async function insertProgramme(
  { db, owner }: TestDatabase,
  { account, people, pairs }: Beginning,
): Promise<{ workspaceId: WorkspaceId; programmeId: string }> {
  const workspaceId = newId<WorkspaceId>();
  const programmeId = newId();
  const here = { workspace_id: workspaceId };
  const made = { ...here, created_at: BEFORE };
  const part = { ...here, programme_id: programmeId };
  const dataKey = db.keys.wrapNew(workspaceId);
  await insertRows(owner, "machine.workspace", [
    { id: workspaceId, name: account, data_key: dataKey, created_at: BEFORE },
  ]);
  await insertRows(owner, "machine.installation", [
    { id: newId(), ...here, surface: "slack", account, name: account, installed_at: BEFORE },
  ]);
  await insertRows(owner, "delivery.programme", [
    { id: programmeId, ...made, name: "Sierra Norte", time_zone: "America/Lima", language: "es" },
  ]);
  await insertRows(owner, "delivery.round", [
    { id: newId(), ...part, name: "Ronda 3", starts_on: "2026-11-02", ends_on: "2026-12-18", target_visits: 2 },
  ]);
  await insertRows(owner, "delivery.protocol", [
    { id: newId(), ...part, version: "3.0", in_force_from: "2026-03-01", published_at: BEFORE },
  ]);
  await insertPeople(owner, people, here, account);
  await insertRows(
    owner,
    "delivery.pair",
    pairs.map((pair) => ({ ...made, ...pairRow(pair, people) })),
  );
  await insertVisits(owner, people, pairs, part);
  return { workspaceId, programmeId };
}

async function insertPeople(owner: pg.Client, people: readonly Somebody[], here: Row, account: string): Promise<void> {
  const speaks = { language: "es", time_zone: "America/Lima" };
  const persons = people.map(({ id, name, email, school = null }) => ({ id, ...here, name, email, school, ...speaks }));
  await insertRows(
    owner,
    "delivery.person",
    persons.map((person) => ({ ...person, created_at: BEFORE })),
  );
  const at = { ...here, surface: "slack", account, added_at: BEFORE };
  const addresses = people.map(({ id, user }) => ({ ...at, id: newId(), person_id: id, user_ref: user }));
  await insertRows(owner, "machine.address", addresses);
  const roles = people.map(({ id, role }) => ({ ...here, person_id: id, role, granted_at: BEFORE }));
  await insertRows(owner, "delivery.person_role", roles);
}

function pairRow({ id, mentor, principal }: Pairing, people: readonly Somebody[]): Row {
  const idOf = (key: string) => people.find((person) => person.key === key)?.id;
  return { id, mentor_id: idOf(mentor), principal_id: idOf(principal), role: "lead", starts_on: "2026-03-02" };
}

/**
 * Of every pair a visit of yesterday that nobody has logged, and one of the Monday, after which its principal was asked
 * a question.
 */
async function insertVisits(
  owner: pg.Client,
  people: readonly Somebody[],
  pairs: readonly Pairing[],
  part: Row,
): Promise<void> {
  const visits = pairs.flatMap((pair) => {
    const visit = { ...part, pair_id: pair.id, minutes: 60, modality: "in_person", purpose: "", planned_at: BEFORE };
    const by = people.find(({ key }) => key === pair.mentor)?.id;
    const held = { held_at: onDay(0, "10:10").toString(), held_by: by };
    const logged = { ...visit, id: newId(), starts_at: onDay(0, "09:00").toString(), ...held };
    const waiting = { ...visit, id: newId(), starts_at: onDay(1, "09:00").toString(), held_at: null, held_by: null };
    return [logged, waiting];
  });
  await insertRows(owner, "delivery.visit", visits);
  const threads = visits
    .filter(({ held_at }) => held_at !== null)
    .map(({ id, pair_id }) => {
      const pair = pairs.find((one) => one.id === pair_id);
      return {
        id: newId(),
        workspace_id: part.workspace_id,
        pair_id,
        principal_id: people.find(({ key }) => key === pair?.principal)?.id,
        cause: "visit",
        visit_id: id,
        question: "moment-that-stayed",
        offered_at: onDay(1, "16:00").toString(),
      };
    });
  await insertRows(owner, "delivery.thread", threads);
}

/** Inserts rows of the same columns in one statement, as the owner, whom no policy binds. */
async function insertRows(owner: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  await owner.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
