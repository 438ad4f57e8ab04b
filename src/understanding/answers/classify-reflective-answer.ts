import type { Language } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { ReflectiveAnswerKind } from "./reflective-answer-kinds.ts";
import type { ReflectiveAnswerPatterns } from "./reflective-answer-patterns.ts";

/**
 * The class of an answer to a reflective question: the follow-up rule that applies to it, and the move that the
 * follow-up question responds to. Without a `move` no follow-up question is asked.
 */
export type ReflectiveAnswerClassification = { readonly rule: FollowUpRule; readonly move?: ReflectiveAnswerKind };

/**
 * The follow-up rules by number: R2 the writer declines, R3 says nothing or very little, R4 describes, R5 gives a
 * reason, R6 blames, R7 sees another view, R8 states a belief, R9 makes a plan, R10 asks for advice, R11 reports a
 * success.
 */
type FollowUpRule = "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "R10" | "R11";

/** Maximum words of an answer that counts as very short (rule R3). Its follow-up question does not probe further. */
const MAX_WORDS_VERY_SHORT = 4;

/**
 * Classifies an answer to a reflective question by the words in it. The checks are in order of precedence: the first
 * that matches decides.
 */
export function classifyReflectiveAnswer(
  { text: answer, folded }: Pick<PreparedText, "text" | "folded">,
  language: Language,
): ReflectiveAnswerClassification {
  const { reflectiveAnswers, hasFirstPersonFuture } = LANGUAGE_PACKS[language];
  const text = folded.text.replace(/\s+/g, " ").trim();
  const has = (sign: keyof ReflectiveAnswerPatterns) => reflectiveAnswers[sign].test(text);
  if (has("declines")) return { rule: "R2" };
  if (has("nothing") || !/[\p{L}\p{N}]/u.test(text)) return { rule: "R3" };
  if (has("asksBot")) return { rule: "R10" };
  if (countWords(answer) <= MAX_WORDS_VERY_SHORT) return { rule: "R3", move: "very_short" };
  if (has("plan") || hasFirstPersonFuture?.(answer)) {
    return { rule: "R9", move: has("day") ? "dated_plan" : "plan" };
  }
  if (has("success")) return { rule: "R11", move: "success" };
  if (has("belief")) return { rule: "R8", move: "belief" };
  if (has("otherView")) return { rule: "R7", move: "other_view" };
  if (has("blames")) return { rule: "R6", move: "blames" };
  if (has("reason")) return { rule: "R5", move: "reason" };
  return { rule: "R4", move: has("evidence") ? "evidence" : "describes" };
}

function countWords(answer: string): number {
  return answer.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)?.length ?? 0;
}
