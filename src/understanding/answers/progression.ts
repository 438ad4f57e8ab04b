import type { Language } from "#kernel/language.ts";
import type { Prepared } from "#understanding/clauses/prepare.ts";
import { CUES_EN } from "#understanding/language/en/cues.ts";
import { CUES_ES } from "#understanding/language/es/cues.ts";
import { isWrittenFuture } from "#understanding/language/es/tense.ts";
import type { Cues } from "./cues.ts";
import type { Move } from "./moves.ts";

/** Which follow-up rule applies to an answer, and the move it follows up; without a move there is no follow-up. */
export type Progression = { readonly rule: Rule; readonly move?: Move };

type Rule = "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "R10" | "R11";

/** Answers of up to this many words get no probing follow-up (R3). */
const VERY_SHORT = 4;

/** Finds the follow-up rule for an answer by its cues, checked from the strongest to the weakest. */
export function progressionOf(
  { text: answer, folded }: Pick<Prepared, "text" | "folded">,
  language: Language,
): Progression {
  const cues = CUES[language];
  const text = folded.text.replace(/\s+/g, " ").trim();
  const has = (cue: keyof Cues) => cues[cue].test(text);
  if (has("declines")) return { rule: "R2" };
  if (has("nothing") || !/[\p{L}\p{N}]/u.test(text)) return { rule: "R3" };
  if (has("asksBot")) return { rule: "R10" };
  if (countWords(answer) <= VERY_SHORT) return { rule: "R3", move: "very_short" };
  if (has("plan") || (language === "es" && promisesInSpanish(answer))) {
    return { rule: "R9", move: has("day") ? "dated_plan" : "plan" };
  }
  if (has("success")) return { rule: "R11", move: "success" };
  if (has("belief")) return { rule: "R8", move: "belief" };
  if (has("otherView")) return { rule: "R7", move: "other_view" };
  if (has("blames")) return { rule: "R6", move: "blames" };
  if (has("reason")) return { rule: "R5", move: "reason" };
  return { rule: "R4", move: has("evidence") ? "evidence" : "describes" };
}

const CUES: Readonly<Record<Language, Cues>> = { en: CUES_EN, es: CUES_ES };

function countWords(answer: string): number {
  return answer.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)?.length ?? 0;
}

/** Detects first-person futures by their accent: «hablaré», «pediré». */
function promisesInSpanish(answer: string): boolean {
  const futures = answer.normalize("NFC").matchAll(/(?<!\p{L})\p{L}+(?:ar|er|ir|dr|br|rr)é(?!\p{L})/giu);
  return [...futures].some(([written]) => isWrittenFuture(written));
}
