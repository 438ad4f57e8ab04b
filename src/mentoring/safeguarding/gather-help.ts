import type { Tx } from "#db/as.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import { type HelpFacts, type HelpInLanguage, listHelpInLanguages } from "./help-in-language.ts";
import { listSafeguardingContacts } from "./safeguarding-contact.store.ts";
import { listAllSafeguardingResources } from "./safeguarding-resource.store.ts";

/** Loads the contacts and resources of a programme in this time zone. */
export async function gatherHelpFacts(tx: Tx, { zone }: { readonly zone: string }): Promise<HelpFacts> {
  return {
    zone,
    contacts: await listSafeguardingContacts(tx),
    resources: await listAllSafeguardingResources(tx),
  };
}

/**
 * Loads the help of each language that a principal of the programme reads. Empty while there is no programme. Whoever
 * runs the transaction has to see all people: a coordinator, an admin, the machine or the digest.
 */
export async function gatherHelpInLanguages(tx: Tx, now: Temporal.Instant): Promise<HelpInLanguage[]> {
  const programme = await findProgramme(tx);
  if (!programme) return [];
  const principals = (await listPeople(tx)).filter((person) => hasRole(person, "principal"));
  return listHelpInLanguages(principals, programme, await gatherHelpFacts(tx, programme), now);
}
