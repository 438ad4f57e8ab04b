import type { Language } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";

/**
 * Classifies a clause that follows no heading as a statement about something that works at the school or about
 * something that is hard. Returns undefined if it says both or neither, or if it is about the visit itself ("the visit
 * went well") or about the mentor.
 */
export function classifyStrengthOrChallenge(part: string, language: Language): "working" | "challenge" | undefined {
  const words = LANGUAGE_PACKS[language].evidence;
  if (words.ofTheVisit.test(part) || words.ofTheMentor.test(part)) return undefined;
  const plain = part.replace(words.misleading, " ");
  const works = words.works.test(plain) || (words.worksNow.test(plain) && !words.denied.test(plain));
  const hard = words.hard.test(plain);
  if (works === hard) return undefined;
  return works ? "working" : "challenge";
}
