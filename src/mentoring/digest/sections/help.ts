import type { PersonId } from "#kernel/id.ts";
import { createDigestPhrase, type DigestSection } from "#mentoring/digest/digest.ts";
import type { SessionRecordsFacts, UnreachedInDigest } from "#mentoring/digest/facts.ts";

/** A session record is late if it is saved more than this many school days after the meeting. */
export const RECORD_IS_LATE_AFTER_SCHOOL_DAYS = 5;
/**
 * A mentor with at least this many late session records in the last four weeks ({@link LATE_RECORD_WINDOW}) is listed
 * as possibly needing help.
 */
const MIN_LATE_LOGS = 2;
export const LATE_RECORD_WINDOW = { weeks: 4 } as const;
/**
 * If a visit has no session record after this many school days, its mentor is listed as possibly needing help, in one
 * digest only.
 */
export const NO_RECORD_AFTER_SCHOOL_DAYS = 10;

type Help = { readonly mentor: string; readonly late: number; readonly unlogged: number };

/**
 * Lists the mentors who seem to need help this week with logging their visits. A mentor listed last week is listed
 * again only for a new reason: a record saved late this week, or a visit whose deadline for a session record ({@link
 * NO_RECORD_AFTER_SCHOOL_DAYS} school days) passed this week without one. A mentor whom no message reached was not asked
 * to log anything, and is listed among those who could not be reached instead.
 */
export function listMentorsToHelp(
  { late, unlogged }: Pick<SessionRecordsFacts, "late" | "unlogged">,
  unreached: readonly Pick<UnreachedInDigest, "personId">[],
): Help[] {
  const isReached = ([id]: [PersonId, string]) => unreached.every(({ personId }) => personId !== id);
  const often = late.filter(({ logs, inThisWeek }) => logs >= MIN_LATE_LOGS && inThisWeek);
  const names = new Map<PersonId, string>([...often, ...unlogged].map(({ mentorId, mentor }) => [mentorId, mentor]));
  const logsOf = new Map(often.map(({ mentorId, logs }) => [mentorId, logs]));
  const visitsOf = new Map(unlogged.map(({ mentorId, visits }) => [mentorId, visits]));
  return [...names]
    .filter(isReached)
    .map(([id, mentor]) => ({ mentor, late: logsOf.get(id) ?? 0, unlogged: visitsOf.get(id) ?? 0 }))
    .toSorted((one, two) => weight(two) - weight(one) || one.mentor.localeCompare(two.mentor));
}

const weight = ({ late, unlogged }: Help) => late + unlogged;

/**
 * Creates the section that names the mentors to whom the coordinator can offer help with logging their visits, with the
 * reasons.
 */
export function createMentorsToHelpSection(help: readonly Help[]): DigestSection[] {
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
