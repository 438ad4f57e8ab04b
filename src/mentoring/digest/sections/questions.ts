import { type Phrase, phrase, type Section } from "#mentoring/digest/digest.ts";
import type { ThreadFunnel } from "#mentoring/digest/metrics/thread-funnel.ts";
import { type Band, TOO_FEW, type TooFew } from "#mentoring/digest/suppress.ts";

/** How the questions went, for the programme as a whole and in bands: never whose, never what. */
export function questionsSection(funnel: ThreadFunnel | undefined): Section[] {
  if (!funnel) return [];
  const { offered, started, completed } = funnel;
  const isPartial = started === TOO_FEW || completed === TOO_FEW;
  const asides = [
    ...stage("digest.questions.started", started),
    ...stage("digest.questions.completed", completed),
    ...(isPartial ? [phrase("digest.questions.few")] : []),
  ];
  return [
    {
      title: phrase("digest.questions"),
      lines: [{ ...phrase("digest.questions.offered", { ...offered }), asides }],
      action: phrase("digest.questions.do"),
    },
  ];
}

function stage(key: "digest.questions.started" | "digest.questions.completed", band: Band | TooFew): Phrase[] {
  return band === TOO_FEW ? [] : [phrase(key, { ...band })];
}
