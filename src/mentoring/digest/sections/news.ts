import { createDigestPhrase, type DigestLine, type DigestSection } from "#mentoring/digest/digest.ts";
import type { DigestFacts } from "#mentoring/digest/facts.ts";

/** Creates the section that names the pairs and days of the visits of which nobody has said what became of them. */
export function createNewsSection(
  withoutNews: DigestFacts["withoutNews"],
  unreached: DigestFacts["unreached"],
): DigestSection[] {
  if (withoutNews.length === 0) return [];
  const unreachedOn = new Map(unreached.map(({ personId, since }) => [personId, since]));
  return [
    {
      title: createDigestPhrase("digest.news", { count: withoutNews.length }),
      lines: withoutNews.map((visit) => toLine(visit, unreachedOn.get(visit.mentorId))),
      action: createDigestPhrase("digest.news.do"),
    },
  ];
}

/** A mentor whom nothing reaches was not asked, so that their silence means nothing. */
function toLine(
  { mentor, principal, principalId, visitId, day }: DigestFacts["withoutNews"][number],
  unreachedOn: Temporal.PlainDate | undefined,
): DigestLine {
  return {
    ...createDigestPhrase("digest.news.line", { mentor, principal, day }),
    ...(unreachedOn && { asides: [createDigestPhrase("digest.call.unreached", { day: unreachedOn })] }),
    opens: { person: principalId, visit: visitId },
  };
}
