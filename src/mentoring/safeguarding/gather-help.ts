import type { Tx } from "#db/as.ts";
import { listLocalesOfPrincipals } from "#mentoring/people/person.store.ts";
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

/** All help of a programme, and what it lacks for each language that a principal reads. */
export type HelpReport = HelpFacts & { readonly languages: readonly ReportedHelp[] };

/** `isBlocked`: principals of this language and country are not asked questions yet. */
export type ReportedHelp = HelpInLanguage & { readonly isBlocked: boolean };

/**
 * Loads the report on a programme's help; undefined while there is no programme. Whoever runs the transaction has to see
 * all people: a coordinator, an admin, the machine or the digest.
 */
export async function gatherHelpReport(tx: Tx, now: Temporal.Instant): Promise<HelpReport | undefined> {
  const programme = await findProgramme(tx);
  if (!programme) return undefined;
  const principals = await listLocalesOfPrincipals(tx);
  const facts = await gatherHelpFacts(tx, programme);
  const languages = listHelpInLanguages(principals, programme, facts, now).map((help) => ({
    ...help,
    isBlocked: programme.areQuestionsGated && !help.isComplete,
  }));
  return { ...facts, languages };
}
