import type { Actor } from "#db/as.ts";
import { newId, type PairId, type PersonId, type WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { TestDatabase } from "./database.ts";
import { insertRow } from "./rows.ts";

/** Monday, 16 November 2026, eight in the morning in Lima: every story begins here. */
export const FIRST_MONDAY = Temporal.ZonedDateTime.from("2026-11-16T08:00[America/Lima]");

/** The instant at which it is `time` in Lima, so many days after the first Monday. */
export function onDay(days: number, time: string): Temporal.Instant {
  return FIRST_MONDAY.add({ days }).withPlainTime(time).toInstant();
}

type Role = "principal" | "mentor" | "companion" | "coordinator" | "admin";

/** Someone of the cast: an actor for `asPerson`, and the person Slack knows. */
export type Member = Actor & {
  readonly name: string;
  readonly slackUserId: string;
  readonly email: string;
  readonly language: Language;
  readonly zone: string;
};

/** Where everything is recorded. */
export type Programme = {
  readonly workspaceId: WorkspaceId;
  readonly slackTeamId: string;
  readonly programmeId: string;
  readonly roundId: string;
  readonly protocolId: string;
};

export type CastPair = {
  readonly id: PairId;
  readonly mentor: Member;
  readonly principal: Member;
  readonly programme: Programme;
};

export type Cast = Awaited<ReturnType<typeof castOf>>;

/** The people of the tests, in two workspaces that know nothing of each other. */
export async function castOf(database: TestDatabase, { ana = "es" }: { ana?: Language } = {}) {
  const sierra = await insertProgramme(database, { name: "Sierra Norte", slackTeamId: "T0SIERRA" });
  const joinsSierra = (name: string, roles: Role[], more: Habits = {}) =>
    insertMember(database, sierra, name, roles, more);
  const people = {
    rosa: await joinsSierra("Rosa Quispe", ["principal"]),
    /** Rosa's mentor. */
    ana: await joinsSierra("Ana Torres", ["mentor"], { language: ana }),
    elena: await joinsSierra("Elena Vargas", ["coordinator"]),
    /** A second mentor: must see nothing of Rosa and Ana. */
    pedro: await joinsSierra("Pedro Salas", ["mentor"]),
    /** Pedro's principal. */
    luis: await joinsSierra("Luis Huamán", ["principal"]),
    amir: await joinsSierra("Amir Karimi", ["companion"], { language: "en", zone: "Europe/Madrid" }),
    ines: await joinsSierra("Inés Paredes", ["admin"]),
    /** Coordinates everyone and mentors Carmen. */
    marta: await joinsSierra("Marta Rojas", ["coordinator", "mentor"]),
    carmen: await joinsSierra("Carmen Flores", ["principal"]),
  };
  return {
    ...sierra,
    ...people,
    pairs: {
      anaAndRosa: await insertPair(database, sierra, people.ana, people.rosa),
      pedroAndLuis: await insertPair(database, sierra, people.pedro, people.luis),
      martaAndCarmen: await insertPair(database, sierra, people.marta, people.carmen),
    },
    elsewhere: await castElsewhere(database),
  };
}

async function castElsewhere(database: TestDatabase) {
  const valle = await insertProgramme(database, { name: "Valle Sur", slackTeamId: "T0VALLE" });
  const vera = await insertMember(database, valle, "Vera Ponce", ["coordinator", "admin"]);
  const valeria = await insertMember(database, valle, "Valeria Soto", ["mentor"]);
  const victor = await insertMember(database, valle, "Víctor Ramos", ["principal"]);
  return { ...valle, vera, valeria, victor, pair: await insertPair(database, valle, valeria, victor) };
}

async function insertProgramme(
  { db, owner }: TestDatabase,
  { name, slackTeamId }: { name: string; slackTeamId: string },
): Promise<Programme> {
  const workspaceId = newId<WorkspaceId>();
  const created_at = onDay(-14, "08:00");
  const here = { workspace_id: workspaceId };
  await insertRow(owner, "machine.workspace", {
    id: workspaceId,
    name,
    data_key: db.keys.wrapNew(workspaceId),
    created_at,
  });
  await insertRow(owner, "machine.installation", {
    id: newId(),
    workspace_id: workspaceId,
    surface: "slack",
    account: slackTeamId,
    name,
    installed_at: created_at,
  });
  const programme = { id: newId(), ...here, name, time_zone: "America/Lima", language: "es", created_at };
  // It is older than the rule that questions wait for verified help.
  await insertRow(owner, "delivery.programme", { ...programme, questions_gated: false });
  const part = { id: newId(), ...here, programme_id: programme.id };
  const round = { ...part, name: "Ronda 3", starts_on: "2026-11-02", ends_on: "2026-12-18", target_visits: 2 };
  await insertRow(owner, "delivery.round", round);
  const protocol = { ...part, id: newId(), version: "3.0", in_force_from: "2026-03-01", published_at: created_at };
  await insertRow(owner, "delivery.protocol", protocol);
  return { workspaceId, slackTeamId, programmeId: programme.id, roundId: round.id, protocolId: protocol.id };
}

type Habits = { readonly language?: Language; readonly zone?: string };

async function insertMember(
  { owner }: TestDatabase,
  { workspaceId, slackTeamId }: Programme,
  name: string,
  roles: readonly Role[],
  { language = "es", zone = "America/Lima" }: Habits = {},
): Promise<Member> {
  const first = (name.split(" ")[0] ?? name).normalize("NFD").replace(/\p{M}/gu, "");
  const member = {
    workspaceId,
    personId: newId<PersonId>(),
    name,
    slackUserId: `U0${first.toUpperCase()}`,
    email: `${first.toLowerCase()}@escuela.example`,
    language,
    zone,
  };
  await insertRow(owner, "delivery.person", {
    id: member.personId,
    workspace_id: workspaceId,
    name,
    email: member.email,
    language,
    time_zone: zone,
    created_at: onDay(-14, "08:00"),
  });
  await insertRow(owner, "machine.address", {
    id: newId(),
    workspace_id: workspaceId,
    person_id: member.personId,
    surface: "slack",
    account: slackTeamId,
    user_ref: member.slackUserId,
    conversation_ref: `D0${first.toUpperCase()}`,
    added_at: onDay(-14, "08:00"),
  });
  for (const role of roles) {
    const granted_at = onDay(-14, "08:00");
    await insertRow(owner, "delivery.person_role", {
      workspace_id: workspaceId,
      person_id: member.personId,
      role,
      granted_at,
    });
  }
  return member;
}

async function insertPair(
  { owner }: TestDatabase,
  programme: Programme,
  mentor: Member,
  principal: Member,
): Promise<CastPair> {
  const id = newId<PairId>();
  await insertRow(owner, "delivery.pair", {
    id,
    workspace_id: programme.workspaceId,
    mentor_id: mentor.personId,
    principal_id: principal.personId,
    role: "lead",
    starts_on: "2026-03-02",
    created_at: onDay(-14, "08:00"),
  });
  return { id, mentor, principal, programme };
}
