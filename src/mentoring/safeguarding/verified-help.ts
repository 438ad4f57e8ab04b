import type { Tx } from "#db/as.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import type { SafeguardingContact } from "./contact.ts";
import { gatherHelpFacts } from "./gather-help.ts";
import { findHelpFor, type Whereabouts } from "./help-in-language.ts";
import { type EmergencyLine, gatherQuestionGate } from "./question-gate.ts";
import type { SafeguardingResource } from "./resource.ts";

/** Whom a person can call and where they can turn: what somebody verified, however long ago. */
export type VerifiedHelp = {
  readonly contacts: readonly SafeguardingContact[];
  readonly resources: readonly SafeguardingResource[];
  /** The general emergency numbers, while the programme's own help is not verified or no longer. */
  readonly emergency?: EmergencyLine;
};

/**
 * Loads the help for a person: of their country in their language, or if there is none in their language, in any other,
 * because a number is of use in every language.
 */
export async function gatherVerifiedHelp(tx: Tx, me: Whereabouts, now: Temporal.Instant): Promise<VerifiedHelp> {
  const programme = await findProgramme(tx);
  const facts = await gatherHelpFacts(tx, { zone: programme?.zone ?? me.zone });
  const { country, resources } = findHelpFor(me, facts, now);
  const there = facts.resources.filter((resource) => country === undefined || resource.country === country);
  const { emergency } = (await gatherQuestionGate(tx, now))(me);
  return {
    contacts: facts.contacts.filter(isVerifiedOnce),
    resources: (resources.length > 0 ? resources : there).filter(isVerifiedOnce),
    ...(emergency && { emergency }),
  };
}

const isVerifiedOnce = ({ verification }: SafeguardingContact | SafeguardingResource) => verification !== undefined;
