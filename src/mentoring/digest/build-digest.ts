import { getNextWeek, type Week } from "#mentoring/week.ts";
import { createDigestPhrase, type Digest, type DigestPhrase } from "./digest.ts";
import type { DigestFacts } from "./facts.ts";
import { createSchoolDayCounter, hasWeekSchoolDay } from "./school-days.ts";
import { createProgrammeStartSections } from "./sections/beginning.ts";
import { createPrincipalsToCallSection, listContactGaps } from "./sections/call.ts";
import { createContactsSection } from "./sections/contacts.ts";
import { createMentorsToHelpSection, listMentorsToHelp } from "./sections/help.ts";
import { computeRecordDelay, countSessionsLogged, createSessionRecordsSection } from "./sections/logs.ts";
import { createNewsSection } from "./sections/news.ts";
import { createUnreachedSection } from "./sections/not-reached.ts";
import { computeQuestionFunnel, createQuestionsSection } from "./sections/questions.ts";
import { computeVisitRoundProgress, createVisitRoundSection } from "./sections/round.ts";
import { createUnplannedSection } from "./sections/unplanned.ts";
import { computeVisitsHeldRate, createVisitsSection } from "./sections/visits.ts";
import { TOO_FEW_PRINCIPALS } from "./suppress-small-counts.ts";

/**
 * Builds a coordinator's digest from its facts: first what needs action, then figures, which are suppressed if they
 * concern too few people.
 */
export function buildDigestFromFacts(facts: DigestFacts): Digest {
  if (facts.beginning) {
    const summary = createDigestPhrase("digest.beginning", headOf(facts));
    const sections = [
      ...createProgrammeStartSections(facts.beginning),
      ...createUnreachedSection(facts.unreached),
      ...createContactsSection(facts.help),
    ];
    return { ...page(facts, "beginning", summary), about: notLinked(facts), sections };
  }
  if (isBreak(facts)) return page(facts, "break", createDigestPhrase("digest.break", { day: nextDigestOn(facts) }));
  const count = createSchoolDayCounter(facts.calendar, facts.until);
  const gaps = listContactGaps(facts.silent, facts.until, count);
  return {
    ...page(facts, "week", summaryOf(facts, gaps.length)),
    about: aboutOf(facts),
    sections: [
      ...createPrincipalsToCallSection(gaps, facts.callees, facts.unreached),
      ...createNewsSection(facts.withoutNews, facts.unreached),
      ...createUnreachedSection(facts.unreached),
      ...createMentorsToHelpSection(listMentorsToHelp(facts.logs, facts.unreached)),
      ...createContactsSection(facts.help),
      ...createVisitsSection(facts),
      ...createUnplannedSection(facts.withoutVisit),
      ...createVisitRoundSection(computeVisitRoundProgress(facts, count)),
      ...createSessionRecordsSection(countSessionsLogged(facts), computeRecordDelay(facts.logs, count)),
      ...createQuestionsSection(computeQuestionFunnel(facts)),
    ],
  };
}

function page({ programme, week }: DigestFacts, kind: Digest["kind"], summary: DigestPhrase): Digest {
  return { kind, programme, week, summary, about: [], sections: [] };
}

/** Whether schools were closed the whole week and no visit was due. */
function isBreak({ week, calendar, visits }: DigestFacts): boolean {
  return !hasWeekSchoolDay(week, calendar) && visits.due.events === 0;
}

/** Returns the day of the next digest in a school break: the Monday after the next week with a school day. */
function nextDigestOn({ week, calendar }: DigestFacts): Temporal.PlainDate {
  let open: Week = getNextWeek(week);
  while (!hasWeekSchoolDay(open, calendar)) open = getNextWeek(open);
  return getNextWeek(open).startsOn;
}

const headOf = ({ programme, week }: DigestFacts) => ({ programme, day: week.startsOn });

function summaryOf(facts: DigestFacts, calls: number): DigestPhrase {
  const news = facts.withoutNews.length;
  const head = { ...headOf(facts), calls, ...(news > 0 && { news }) };
  const keys = news > 0 ? SUMMARY.news : SUMMARY.quiet;
  const rate = computeVisitsHeldRate(facts);
  if (rate === TOO_FEW_PRINCIPALS) return createDigestPhrase(keys.few, head);
  if (rate.due === 0) return createDigestPhrase(keys.none, head);
  return createDigestPhrase(keys.counts, { ...head, held: rate.held, due: rate.due, logged: facts.visits.logged });
}

/** The first line, with and without visits without news: with counts, without a visit that was due, and with too few. */
const SUMMARY = {
  quiet: { counts: "digest.summary", none: "digest.summary.none", few: "digest.summary.few" },
  news: { counts: "digest.summary.news", none: "digest.summary.news.none", few: "digest.summary.news.few" },
} as const;

function aboutOf(facts: DigestFacts): DigestPhrase[] {
  const { roster, week, hasOwnPairs } = facts;
  const { principals, mentors, onLeave } = roster;
  const own = computeVisitsHeldRate(facts) === TOO_FEW_PRINCIPALS ? "digest.about.few" : "digest.about.own";
  return [
    createDigestPhrase("digest.about.people", { principals, mentors, from: week.startsOn, to: week.endsOn }),
    ...(onLeave > 0 ? [createDigestPhrase("digest.about.leave", { count: onLeave })] : []),
    ...(hasOwnPairs ? [createDigestPhrase(own)] : []),
    ...notLinked(facts),
  ];
}

/** States how many accounts wait for the coordinator to say whose they are; without their names, which Home shows. */
function notLinked({ refusedLinks: count }: DigestFacts): DigestPhrase[] {
  return count > 0 ? [createDigestPhrase("digest.about.not_linked", { count })] : [];
}
