import { listLanguagesFrom } from "#kernel/language.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";
import type { SafeguardingContact } from "./contact.ts";
import { findHelpFor, type HelpFacts } from "./help-in-language.ts";
import { type EmergencyLine, toEmergencyLine } from "./question-gate.ts";
import type { ResourceKind, SafeguardingResource } from "./resource.ts";
import { getVerificationState } from "./verification.ts";

/** The help that a reply to a sign of danger names to its reader. */
export type SafeguardingHelp = {
  readonly resources: readonly SafeguardingResource[];
  /** Never the reader. */
  readonly contacts: readonly SafeguardingContact[];
  /** Set if the general emergency numbers are shown: no emergency number is verified, or a verification lapsed. */
  readonly emergency?: EmergencyLine;
};

/**
 * Which help is shown for each kind of danger, in this order: for one's own danger first who listens, for a child first
 * who protects it. Resources of one kind keep the order in which they were entered.
 */
const SHOWN: Readonly<Record<DangerKind, readonly ResourceKind[]>> = {
  self: ["helpline", "emergency"],
  child: ["child_route", "emergency"],
  other: ["emergency", "helpline", "protection_channel"],
  violence: ["protection_channel", "emergency"],
};

/**
 * Chooses the help that is shown to a person: that of their country in their language, or in another language if there
 * is none in theirs. What nobody verified is not shown; what was verified too long ago is, beside the general emergency
 * numbers. Whoever writes of violence sees only contacts outside the chain of command.
 */
export function chooseHelp(
  kind: DangerKind,
  facts: HelpFacts,
  reader: Pick<Person, "id" | "language" | "zone">,
  now: Temporal.Instant,
): SafeguardingHelp {
  const stateOf = (entry: SafeguardingResource | SafeguardingContact) => getVerificationState(entry, now);
  const isVerified = (entry: SafeguardingResource | SafeguardingContact) => stateOf(entry) !== "unverified";
  const inLanguages = listLanguagesFrom(reader.language).map((language) =>
    findHelpFor({ language, zone: reader.zone }, facts, now),
  );
  const found = inLanguages.find(({ resources }) => resources.some(isVerified)) ?? inLanguages[0];
  const resources = SHOWN[kind].flatMap((shown) =>
    (found?.resources ?? []).filter((each) => each.kind === shown && isVerified(each)),
  );
  const hasNumber = resources.some((each) => each.kind === "emergency");
  const isCurrent = hasNumber && resources.every((each) => stateOf(each) === "verified");
  return {
    resources,
    contacts: facts.contacts.filter(
      (contact) =>
        contact.personId !== reader.id &&
        isVerified(contact) &&
        (kind !== "violence" || contact.isOutsideLineOfCommand),
    ),
    ...(!isCurrent && { emergency: toEmergencyLine(inLanguages[0]?.country) }),
  };
}
