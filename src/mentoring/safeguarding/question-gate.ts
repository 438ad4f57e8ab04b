import type { Tx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import { gatherHelpFacts } from "./gather-help.ts";
import { findHelpFor, type Whereabouts } from "./help-in-language.ts";

/** The countries whose general emergency numbers Fieldbook knows; everywhere else it names 112. */
const EMERGENCY_COUNTRIES = ["PE", "GB", "US"] as const;
/** Selects the line with the general emergency numbers of a country. */
export type EmergencyLine = (typeof EMERGENCY_COUNTRIES)[number] | "other";

/** Whether a person may be asked reflective questions, and whether each of them carries the general emergency numbers. */
export type QuestionGate = {
  readonly isOpen: boolean;
  /** Set while the help for this person is not verified, or no longer. */
  readonly emergency?: EmergencyLine;
};

export type QuestionGateLookup = (person: Whereabouts) => QuestionGate;

/**
 * Loads what decides who may be asked questions. In a new programme nobody is asked in a language before its help was
 * verified once. A verification that lapses stops no question, but each then carries the general emergency numbers.
 */
export async function gatherQuestionGate(tx: Tx, now: Temporal.Instant): Promise<QuestionGateLookup> {
  const programme = await findProgramme(tx);
  if (!programme) return () => ({ isOpen: false });
  const facts = await gatherHelpFacts(tx, programme);
  return (person) => {
    const { isComplete, isCurrent, country } = findHelpFor(person, facts, now);
    return {
      isOpen: isComplete || !programme.areQuestionsGated,
      ...(!isCurrent && { emergency: toEmergencyLine(country) }),
    };
  };
}

/** Whether this principal is not asked questions yet. Nobody else is asked any, so for them nothing waits. */
export async function doQuestionsWait(tx: Tx, me: Person, now: Temporal.Instant): Promise<boolean> {
  return me.roles.includes("principal") && !(await gatherQuestionGate(tx, now))(me).isOpen;
}

export function toEmergencyLine(country: string | undefined): EmergencyLine {
  return EMERGENCY_COUNTRIES.find((known) => known === country) ?? "other";
}
