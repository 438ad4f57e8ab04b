import { type Week, weekAfter } from "#mentoring/week.ts";
import { type Digest, type Phrase, phrase } from "./digest.ts";
import type { DigestFacts } from "./facts.ts";
import { hasSchoolDay, schoolDayCounter } from "./school-days.ts";
import { beginningSections } from "./sections/beginning.ts";
import { callSection, contactGaps } from "./sections/call.ts";
import { helpSection, helpToOffer } from "./sections/help.ts";
import { lagToLog, logsSection, sessionsLogged } from "./sections/logs.ts";
import { questionsSection, threadFunnel } from "./sections/questions.ts";
import { roundProgress, roundSection } from "./sections/round.ts";
import { heldRate, visitsSection } from "./sections/visits.ts";
import { TOO_FEW } from "./suppress.ts";

/** Decides a coordinator's page: exceptions first, then figures, suppressed where they concern too few people. */
export function decideDigest(facts: DigestFacts): Digest {
  if (facts.beginning) {
    const summary = phrase("digest.beginning", headOf(facts));
    return { ...page(facts, "beginning", summary), sections: beginningSections(facts.beginning) };
  }
  if (isBreak(facts)) return page(facts, "break", phrase("digest.break", { day: nextDigestOn(facts) }));
  const count = schoolDayCounter(facts.calendar, facts.until);
  const gaps = contactGaps(facts.silent, facts.until, count);
  return {
    ...page(facts, "week", summaryOf(facts, gaps.length)),
    about: aboutOf(facts),
    sections: [
      ...callSection(gaps, facts.callees),
      ...helpSection(helpToOffer(facts.logs)),
      ...visitsSection(facts),
      ...roundSection(roundProgress(facts, count)),
      ...logsSection(sessionsLogged(facts), lagToLog(facts.logs, count)),
      ...questionsSection(threadFunnel(facts)),
    ],
  };
}

function page({ programme, week }: DigestFacts, kind: Digest["kind"], summary: Phrase): Digest {
  return { kind, programme, week, summary, about: [], sections: [] };
}

/** Schools were closed the whole week and no visit was due. */
function isBreak({ week, calendar, visits }: DigestFacts): boolean {
  return !hasSchoolDay(week, calendar) && visits.due.events === 0;
}

/** The Monday after the first week with a school day. */
function nextDigestOn({ week, calendar }: DigestFacts): Temporal.PlainDate {
  let open: Week = weekAfter(week);
  while (!hasSchoolDay(open, calendar)) open = weekAfter(open);
  return weekAfter(open).startsOn;
}

const headOf = ({ programme, week }: DigestFacts) => ({ programme, week: week.number });

function summaryOf(facts: DigestFacts, calls: number): Phrase {
  const head = { ...headOf(facts), calls };
  const rate = heldRate(facts);
  if (rate === TOO_FEW) return phrase("digest.summary.few", head);
  if (rate.due === 0) return phrase("digest.summary.none", head);
  return phrase("digest.summary", { ...head, held: rate.held, due: rate.due, logged: facts.visits.logged });
}

function aboutOf(facts: DigestFacts): Phrase[] {
  const { roster, week, hasOwnPairs } = facts;
  const { principals, mentors, onLeave } = roster;
  const own = heldRate(facts) === TOO_FEW ? "digest.about.few" : "digest.about.own";
  return [
    phrase("digest.about.people", { principals, mentors, from: week.startsOn, to: week.endsOn }),
    ...(onLeave > 0 ? [phrase("digest.about.leave", { count: onLeave })] : []),
    ...(hasOwnPairs ? [phrase(own)] : []),
  ];
}
