import { phrase, type Section } from "#mentoring/digest/digest.ts";
import type { Lag } from "#mentoring/digest/metrics/lag-to-log.ts";
import type { SessionsLogged } from "#mentoring/digest/metrics/sessions-logged.ts";

/** Whether what was held is on record, and how soon. */
export function logsSection(sessions: SessionsLogged | undefined, lag: Lag | undefined): Section[] {
  const counts = sessions ? [phrase("digest.logs.counts", { ...sessions })] : [];
  const lags = lag ? [phrase("digest.logs.lag", { ...lag })] : [];
  const [first, ...asides] = [...counts, ...lags];
  if (!first) return [];
  const isComplete = !sessions || sessions.logged === sessions.held;
  return [
    {
      title: phrase("digest.logs"),
      lines: [{ ...first, asides }],
      action: phrase(isComplete ? "digest.logs.do.nothing" : "digest.logs.do.wait"),
    },
  ];
}
