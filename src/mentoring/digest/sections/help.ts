import type { PersonId } from "#kernel/id.ts";
import { createDigestPhrase, type DigestSection } from "#mentoring/digest/digest.ts";
import type { LogsFacts } from "#mentoring/digest/facts.ts";

/** A record is late when it is saved more than this many school days after the meeting. */
export const LATE_AFTER_DAYS = 5;
/** A mentor with this many late records in this window is listed. */
const MIN_LATE_LOGS = 2;
export const LATE_LOG_WINDOW = { weeks: 4 } as const;
/** A visit still without a record after this many school days lists its mentor, once. */
export const UNLOGGED_AFTER_DAYS = 10;

type Help = { readonly mentor: string; readonly late: number; readonly unlogged: number };

/** Mentors for whom logging seems hard this week, by name. Nothing listed last week is listed again. */
export function listMentorsToHelp({ late, unlogged }: Pick<LogsFacts, "late" | "unlogged">): Help[] {
  const often = late.filter(({ logs, inThisWeek }) => logs >= MIN_LATE_LOGS && inThisWeek);
  const names = new Map<PersonId, string>([...often, ...unlogged].map(({ mentorId, mentor }) => [mentorId, mentor]));
  const logsOf = new Map(often.map(({ mentorId, logs }) => [mentorId, logs]));
  const visitsOf = new Map(unlogged.map(({ mentorId, visits }) => [mentorId, visits]));
  return [...names]
    .map(([id, mentor]) => ({ mentor, late: logsOf.get(id) ?? 0, unlogged: visitsOf.get(id) ?? 0 }))
    .toSorted((one, two) => weight(two) - weight(one) || one.mentor.localeCompare(two.mentor));
}

const weight = ({ late, unlogged }: Help) => late + unlogged;

/** Mentors to whom help with logging can be offered, with what makes one think so. */
export function createHelpSection(help: readonly Help[]): DigestSection[] {
  if (help.length === 0) return [];
  return [
    {
      title: createDigestPhrase("digest.help"),
      lines: help.map(({ mentor, late, unlogged }) => ({
        ...createDigestPhrase("digest.help.mentor", { mentor }),
        asides: [
          ...(late > 0 ? [createDigestPhrase("digest.help.late", { count: late })] : []),
          ...(unlogged > 0 ? [createDigestPhrase("digest.help.unlogged", { count: unlogged })] : []),
        ],
      })),
      action: createDigestPhrase("digest.help.do"),
    },
  ];
}
