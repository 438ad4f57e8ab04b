import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asMachine, asMachineIn, asPerson, type Db, type PersonTx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { findFirstCoordinator, getPerson, listPeople } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { importSafeguarding } from "#mentoring/roster/import-safeguarding.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { parseSafeguardingFile } from "#mentoring/roster/safeguarding-csv.ts";
import { addSafeguardingContact } from "#mentoring/safeguarding/edit-contact.ts";
import { listSafeguardingContacts } from "#mentoring/safeguarding/safeguarding-contact.store.ts";
import { listAllSafeguardingResources } from "#mentoring/safeguarding/safeguarding-resource.store.ts";
import { verifySafeguardingEntries } from "#mentoring/safeguarding/verify-entries.ts";
import { SLACK_USER_COLUMN, toSlackAccount } from "#slack/slack-address.ts";

const FOLDER = join(import.meta.dirname, "../../samples/peru");

/**
 * Imports the Spanish sample programme into the rehearsal's workspace, through the same import as a real programme.
 * Idempotent.
 */
export async function importSampleProgramme(
  db: Db,
  team: { id: string; name: string },
  now: Temporal.Instant,
): Promise<WorkspaceId> {
  const account = toSlackAccount(team.id);
  const { workspaceId } = await asMachine(db, (tx) =>
    ensureInstallation(tx, db.keys, { ...account, name: team.name, now }),
  );
  if (await asMachineIn(db, workspaceId, findProgramme)) return workspaceId;
  const roster = parseRoster({
    programme: team.name,
    users: SLACK_USER_COLUMN,
    people: await file("people.csv"),
    pairs: await file("pairs.csv"),
    visits: await file("visits.csv"),
  });
  const imported = await importRoster(db, workspaceId, account, roster, now);
  if (imported.kind !== "sound") throw new Error("the sample programme does not import");
  await importCalendar(db, workspaceId, parseCalendarFile(await file("calendar.csv")), now);
  await bringHelp(db, workspaceId, now);
  return workspaceId;
}

const file = async (name: string) => ({ name, bytes: await readFile(join(FOLDER, name)) });

/**
 * Who verified the help of the made-up programme, in both languages of the rehearsal: everybody is to see that it is
 * made up.
 */
const VERIFIED_BY = "Carla Núñez (inventada para el ensayo; made up for the rehearsal)";

/**
 * Enters the contacts and resources of the sample as its coordinator. Those of a real programme are verified by a
 * person; here somebody made up has done it, so that questions are asked from the first minute.
 */
async function bringHelp(db: Db, workspaceId: WorkspaceId, now: Temporal.Instant): Promise<void> {
  const coordinator = await asMachineIn(db, workspaceId, findFirstCoordinator);
  if (!coordinator) throw new Error("nobody coordinates the sample programme");
  const actor = { workspaceId, personId: coordinator.id };
  const parsed = parseSafeguardingFile(await file("safeguarding.csv"));
  const imported = await importSafeguarding(db, actor, parsed, () => undefined, now);
  if (imported.kind !== "sound") throw new Error("the contacts of the sample programme do not import");
  await asPerson(db, actor, async (tx) => {
    const me = await getPerson(tx, tx.personId);
    await addPersonToCall(tx, me, now);
    const entries = [...(await listSafeguardingContacts(tx)), ...(await listAllSafeguardingResources(tx))];
    const ids = entries.map(({ id }) => id);
    await verifySafeguardingEntries(tx, me, ids, VERIFIED_BY, now);
  });
}

/** One contact is somebody whom Fieldbook can ask for a call. The file has none, because it is for any programme. */
async function addPersonToCall(tx: PersonTx, me: Person, now: Temporal.Instant): Promise<void> {
  const lucia = (await listPeople(tx)).find(({ email }) => email === "lucia.tello@sierranorte.example");
  if (!lucia) throw new Error("the sample programme lacks the person to call");
  const contact = { name: `${lucia.name} (mentora)`, personId: lucia.id, isOutsideLineOfCommand: true };
  await addSafeguardingContact(tx, me, contact, now);
}
