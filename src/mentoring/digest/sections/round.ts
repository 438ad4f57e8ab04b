import { phrase, type Section } from "#mentoring/digest/digest.ts";
import type { RoundProgress } from "#mentoring/digest/metrics/round-progress.ts";

/** How far the round has come, beside how much of it has gone. */
export function roundSection(progress: RoundProgress | undefined): Section[] {
  if (!progress) return [];
  const { round, targetVisits, done, elapsed } = progress;
  return [
    {
      title: phrase(/^\d+$/.test(round) ? "digest.round.numbered" : "digest.round", { round }),
      lines: [phrase("digest.round.progress", { done, elapsed, target: targetVisits })],
      action: phrase(done < elapsed ? "digest.round.do.plan" : "digest.round.do.nothing"),
    },
  ];
}
