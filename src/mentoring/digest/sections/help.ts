import { phrase, type Section } from "#mentoring/digest/digest.ts";
import type { Help } from "#mentoring/digest/metrics/help-to-offer.ts";

/** Mentors to whom help with logging can be offered, with what makes one think so. */
export function helpSection(help: readonly Help[]): Section[] {
  if (help.length === 0) return [];
  return [
    {
      title: phrase("digest.help"),
      lines: help.map(({ mentor, late, unlogged }) => ({
        ...phrase("digest.help.mentor", { mentor }),
        asides: [
          ...(late > 0 ? [phrase("digest.help.late", { count: late })] : []),
          ...(unlogged > 0 ? [phrase("digest.help.unlogged", { count: unlogged })] : []),
        ],
      })),
      action: phrase("digest.help.do"),
    },
  ];
}
