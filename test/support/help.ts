import { asPerson, type Db } from "#db/as.ts";
import type { Language } from "#kernel/language.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { addSafeguardingContact } from "#mentoring/safeguarding/edit-contact.ts";
import { addSafeguardingResource } from "#mentoring/safeguarding/edit-resource.ts";
import { RESOURCE_KINDS } from "#mentoring/safeguarding/resource.ts";
import { listSafeguardingContacts } from "#mentoring/safeguarding/safeguarding-contact.store.ts";
import { listAllSafeguardingResources } from "#mentoring/safeguarding/safeguarding-resource.store.ts";
import { verifySafeguardingEntries } from "#mentoring/safeguarding/verify-entries.ts";
import type { Member } from "./cast.ts";

/** Enters two contacts and one resource of each kind as a coordinator; nobody has verified them yet. */
export function enterHelp(
  db: Db,
  who: Pick<Member, "workspaceId" | "personId">,
  {
    country = "PE",
    language = "es" as Language,
    now,
  }: { country?: string; language?: Language; now: Temporal.Instant },
): Promise<void> {
  return asPerson(db, who, async (tx) => {
    const me = await getPerson(tx, tx.personId);
    for (const [name, isOutsideLineOfCommand] of [
      ["Julia Ríos", true],
      ["Óscar Medina", false],
    ] as const)
      await addSafeguardingContact(tx, me, { name, phone: "+51 900 000 001", isOutsideLineOfCommand }, now);
    for (const kind of RESOURCE_KINDS)
      await addSafeguardingResource(tx, me, { country, language, kind, name: `${kind} ${country}`, how: "105" }, now);
  });
}

/** Says that somebody verified all contacts and resources there are. */
export function verifyHelp(
  db: Db,
  who: Pick<Member, "workspaceId" | "personId">,
  now: Temporal.Instant,
  by = "María Soto, by telephone",
): Promise<void> {
  return asPerson(db, who, async (tx) => {
    const entries = [...(await listSafeguardingContacts(tx)), ...(await listAllSafeguardingResources(tx))];
    await verifySafeguardingEntries(
      tx,
      await getPerson(tx, tx.personId),
      entries.map(({ id }) => id),
      by,
      now,
    );
  });
}
