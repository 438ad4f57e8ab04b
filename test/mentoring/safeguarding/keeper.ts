import type { PersonTx } from "#db/as.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { SafeguardingContactDetails } from "#mentoring/safeguarding/contact.ts";
import type { SafeguardingResourceDetails } from "#mentoring/safeguarding/resource.ts";
import { acting, type Done } from "#test/support/acting.ts";
import type { Member } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";

/** Acts as this person on contacts and resources. */
export function keeping<Outcome>(
  database: TestDatabase,
  who: Member,
  act: (tx: PersonTx, me: Person) => Promise<Outcome>,
): Promise<Done<Outcome>> {
  return acting(database, who, async (tx) => act(tx, await getPerson(tx, tx.personId)));
}

export const JULIA: SafeguardingContactDetails = {
  name: "Julia Ríos",
  phone: "+51 900 000 001",
  isOutsideLineOfCommand: true,
};

export const LINEA_100: SafeguardingResourceDetails = {
  country: "PE",
  language: "es",
  kind: "helpline",
  name: "Línea 100",
  how: "Llame al 100",
};
