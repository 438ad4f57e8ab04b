import { type Actor, asPerson, type Db, type PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { addSafeguardingContact, changeSafeguardingContact } from "#mentoring/safeguarding/edit-contact.ts";
import { addSafeguardingResource, changeSafeguardingResource } from "#mentoring/safeguarding/edit-resource.ts";
import { mayKeepContacts, NOT_ALLOWED, type NotAllowed } from "#mentoring/safeguarding/may-keep-contacts.ts";
import { listSafeguardingContacts } from "#mentoring/safeguarding/safeguarding-contact.store.ts";
import { listAllSafeguardingResources } from "#mentoring/safeguarding/safeguarding-resource.store.ts";
import { type CsvFileProblem, quoteCell } from "./problem.ts";
import type { ParsedSafeguarding, SafeguardingLine } from "./safeguarding-csv.ts";

type Counts = { readonly added: number; readonly changed: number; readonly unchanged: number };

export type SafeguardingImportResult =
  | { readonly kind: "sound"; readonly counts: { readonly contacts: Counts; readonly resources: Counts } }
  | { readonly kind: "refused"; readonly problems: readonly CsvFileProblem[] }
  | NotAllowed;

/** Finds a person of the workspace by e-mail or user id. */
type FindPersonId = (reference: string) => PersonId | undefined;

/**
 * Imports contacts and resources as the person who enters them, all lines or none. What the file brings is not verified;
 * what it changes has to be verified anew. Stored entries that the file does not contain are kept.
 */
export async function importSafeguarding(
  db: Db,
  actor: Actor,
  { file, lines, problems }: ParsedSafeguarding,
  findPersonId: FindPersonId,
  now: Temporal.Instant,
): Promise<SafeguardingImportResult> {
  const strangers = lines.flatMap((line) => problemOfPerson(file, line, findPersonId));
  if (problems.length + strangers.length > 0) return { kind: "refused", problems: [...problems, ...strangers] };
  return asPerson(db, actor, async (tx) => {
    const me = await getPerson(tx, tx.personId);
    if (!mayKeepContacts(me)) return NOT_ALLOWED;
    const counts = { contacts: { ...NONE }, resources: { ...NONE } };
    for (const line of lines) {
      const outcome =
        line.what === "contact"
          ? await putContact(tx, me, line, findPersonId, now)
          : await putResource(tx, me, line, now);
      counts[line.what === "contact" ? "contacts" : "resources"][outcome] += 1;
    }
    return { kind: "sound", counts };
  });
}

const NONE = { added: 0, changed: 0, unchanged: 0 };

function problemOfPerson(file: string, row: SafeguardingLine, findPersonId: FindPersonId): CsvFileProblem[] {
  if (row.what !== "contact" || !row.reference || findPersonId(row.reference)) return [];
  const reason = `${quoteCell(row.reference)} is nobody this programme knows`;
  return [{ file, line: row.line, column: "person", reason }];
}

type LineOf<What extends SafeguardingLine["what"]> = Extract<SafeguardingLine, { what: What }>;

async function putContact(
  tx: PersonTx,
  me: Person,
  { name, phone, reference, isOutsideLineOfCommand }: LineOf<"contact">,
  findPersonId: FindPersonId,
  now: Temporal.Instant,
): Promise<keyof Counts> {
  const personId = reference ? findPersonId(reference) : undefined;
  const details = { name, isOutsideLineOfCommand, ...(phone && { phone }) };
  const known = (await listSafeguardingContacts(tx)).find((contact) =>
    personId ? contact.personId === personId : contact.name === name && !contact.personId,
  );
  if (known)
    return (await changeSafeguardingContact(tx, me, known.id, details, now)).kind === "changed"
      ? "changed"
      : "unchanged";
  await addSafeguardingContact(tx, me, { ...details, ...(personId && { personId }) }, now);
  return "added";
}

async function putResource(
  tx: PersonTx,
  me: Person,
  { what: _, line: __, ...details }: LineOf<"resource">,
  now: Temporal.Instant,
): Promise<keyof Counts> {
  const known = (await listAllSafeguardingResources(tx)).find(
    (resource) =>
      resource.country === details.country &&
      resource.language === details.language &&
      resource.kind === details.kind &&
      resource.name === details.name,
  );
  if (known)
    return (await changeSafeguardingResource(tx, me, known.id, details, now)).kind === "changed"
      ? "changed"
      : "unchanged";
  await addSafeguardingResource(tx, me, details, now);
  return "added";
}
