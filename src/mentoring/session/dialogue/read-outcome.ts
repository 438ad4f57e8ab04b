import { readYesNo } from "#understanding/answers/read-answer.ts";
import { readCorrection } from "#understanding/answers/read-correction.ts";
import { setScene } from "#understanding/clauses/set-scene.ts";
import type { ReadingContext } from "#understanding/reading.ts";
import { readReason } from "#understanding/slots/read-reason.ts";
import type { Draft } from "./draft.ts";

/** More words than this tell of the visit itself, and are read as an account. */
const SHORT = 60;
const WENT =
  /\b(?:bien|normal|se (?:realiz[oó]|hizo|dio|llev[oó] a cabo)|held|went|well|good|fine|great|took place|it happened)(?!\p{L})/iu;
const DENIES = /\b(?:no|not|nunca|never|\w+n['’]t)\b/iu;

/** What a few words after "how did it go?" say of the visit; nothing when they do not say it. */
export function readOutcomeAnswer(
  text: string,
  context: ReadingContext,
): Pick<Draft, "outcome" | "reason"> | undefined {
  if (text.length > SHORT) return undefined;
  const { outcome, notHeldReason } = readCorrection(text, context);
  const reason = outcome?.value === "not_held" && notHeldReason ? { reason: said(notHeldReason) } : {};
  if (outcome) return { outcome: said(outcome), ...reason };
  const went = readYesNo(text) === true || (WENT.test(text) && !DENIES.test(text));
  return went ? { outcome: { value: "held_as_planned", source: "said", quote: text.trim() } } : undefined;
}

/** The reason in an answer to "what kept it from taking place?", where the words are all about that. */
export function readReasonAnswer(text: string, context: ReadingContext): Pick<Draft, "reason"> | undefined {
  const reason = readReason(setScene(text, context, { answering: true }));
  return reason && { reason: said(reason) };
}

function said<Value>({ value, quote }: { value: Value; quote: string }) {
  return { value, source: "said" as const, quote };
}
