import { findCountryOfZone } from "#kernel/country.ts";
import type { Language } from "#kernel/language.ts";
import type { Person } from "#mentoring/people/person.ts";
import { CONTACTS_NEEDED, type SafeguardingContact } from "./contact.ts";
import { RESOURCE_KINDS, type SafeguardingResource } from "./resource.ts";
import { getVerificationState, type Verification } from "./verification.ts";

/** What has to be there, and verified, before somebody is asked questions: enough contacts, and each kind of resource. */
export const HELP_NEEDS = ["contacts", ...RESOURCE_KINDS] as const;
export type HelpNeed = (typeof HELP_NEEDS)[number];

/** All contacts and resources of a programme, and where it is. */
export type HelpFacts = {
  readonly zone: string;
  readonly contacts: readonly SafeguardingContact[];
  readonly resources: readonly SafeguardingResource[];
};

/** The language somebody reads, and the time zone that says in which country they are. */
export type Whereabouts = Pick<Person, "language" | "zone">;

/** The help that is there for people of one language in one country, and what it lacks. */
export type HelpInLanguage = {
  readonly language: Language;
  /** Undefined if neither the person's time zone nor the programme's lies in a country; then all countries count. */
  readonly country: string | undefined;
  readonly resources: readonly SafeguardingResource[];
  /** Of these there are too few, or none. */
  readonly missing: readonly HelpNeed[];
  /** Of these some are not verified. */
  readonly unverified: readonly HelpNeed[];
  /** Of these some were verified too long ago. */
  readonly lapsed: readonly HelpNeed[];
  /** Whether enough of everything was verified once, however long ago: then questions may be asked. */
  readonly isComplete: boolean;
  /** Whether enough of everything is verified now. */
  readonly isCurrent: boolean;
};

/**
 * Finds the help for a person. It is that of their own country in their language; if the programme has none there, that
 * of the programme's country, for example for somebody who is travelling.
 */
export function findHelpFor({ language, zone }: Whereabouts, facts: HelpFacts, now: Temporal.Instant): HelpInLanguage {
  const countries = [zone, facts.zone].map(findCountryOfZone).filter((country) => country !== undefined);
  const inLanguage = facts.resources.filter((resource) => resource.language === language);
  const country = countries.find((one) => inLanguage.some((resource) => resource.country === one)) ?? countries[0];
  const resources = inLanguage.filter((resource) => country === undefined || resource.country === country);
  const needs = HELP_NEEDS.map((need) => examineNeed(need, { ...facts, resources }, now));
  const named = (has: (found: ExaminedNeed) => boolean) => needs.filter(has).map(({ need }) => need);
  return {
    language,
    country,
    resources,
    missing: named(({ lacks }) => lacks > 0),
    unverified: named(({ states }) => states.includes("unverified")),
    lapsed: named(({ states }) => states.includes("lapsed")),
    isComplete: needs.every(({ needed, states }) => states.filter((state) => state !== "unverified").length >= needed),
    isCurrent: needs.every(({ needed, states }) => states.filter((state) => state === "verified").length >= needed),
  };
}

/** Whether nobody has to do anything about this help: nothing is missing, not verified, or verified too long ago. */
export function isHelpInOrder({
  missing,
  unverified,
  lapsed,
}: Pick<HelpInLanguage, "missing" | "unverified" | "lapsed">): boolean {
  return missing.length + unverified.length + lapsed.length === 0;
}

type ExaminedNeed = ReturnType<typeof examineNeed>;

function examineNeed(need: HelpNeed, { contacts, resources }: HelpFacts, now: Temporal.Instant) {
  const needed = need === "contacts" ? CONTACTS_NEEDED : 1;
  const entries: readonly { readonly verification?: Verification }[] =
    need === "contacts" ? contacts : resources.filter(({ kind }) => kind === need);
  const states = entries.map((entry) => getVerificationState(entry, now));
  return { need, needed, states, lacks: needed - entries.length };
}

/**
 * Lists the help for everyone who may be asked questions, once for each language and country. If nobody is there yet, it
 * is the help for the programme's own language.
 */
export function listHelpInLanguages(
  principals: readonly Whereabouts[],
  programme: Whereabouts,
  facts: HelpFacts,
  now: Temporal.Instant,
): HelpInLanguage[] {
  const whereabouts = principals.length > 0 ? principals : [programme];
  const found = whereabouts.map((person) => findHelpFor(person, facts, now));
  const keyOf = ({ language, country }: HelpInLanguage) => `${language} ${country}`;
  return [...new Map(found.map((help) => [keyOf(help), help])).entries()]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, help]) => help);
}
