import type { Language } from "#kernel/language.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { NAME_MASK_CHARACTERS } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import type { ClauseTopic, TopicPatterns } from "./topic-rule.ts";

export type TopicIntroduction = TextSpan & {
  readonly kind: ClauseTopic;
  readonly body: number;
  readonly sure: boolean;
};

/**
 * Finds every place where words introduce a topic ("she wanted to", "Next visit:"), sorted and without overlaps. Words
 * for a next visit count only with a future day near them.
 */
export function findTopicIntroductions(
  named: string,
  folded: NormalizedText,
  language: Language,
  daysAhead: readonly TextSpan[],
): TopicIntroduction[] {
  const words = LANGUAGE_PACKS[language].topics;
  const found = words.rules.flatMap((rule, rank) =>
    findAllMatches(rule.pattern, named).flatMap((match) => {
      const [at, verb] = [match.index, match.indices?.groups?.verb];
      const body = at + match[0].length;
      const before = named.slice(Math.max(0, at - MAX_LOOK_BACK), at);
      if (!isStated(rule.kind, before, words)) return [];
      if (rule.accepts && verb && !rule.accepts(folded.cut(...verb))) return [];
      const day = findDayNear(at, daysAhead, named);
      if (rule.kind === "next" && !day) return [];
      const isSomeoneElse =
        OF_THE_PRINCIPAL.has(rule.kind) &&
        !match[0].includes(NAME_MASK_CHARACTERS.principal) &&
        words.anotherPerson.test(before);
      const start = day && DATED.has(rule.kind) ? Math.min(day.start, at) : at;
      return [
        {
          kind: rule.kind,
          start,
          end: Math.max(body, verb?.[1] ?? 0),
          body: rule.after ? body : at,
          sure: !rule.unsure && !isSomeoneElse,
          rank,
        },
      ];
    }),
  );
  return removeOverlaps(found.sort((a, b) => a.start - b.start || a.rank - b.rank));
}

/** Whether a clause reports, anywhere in it, a visit to or another contact with the principal. */
export function mentionsContactWithPrincipal(words: string, language: Language): boolean {
  return LANGUAGE_PACKS[language].topics.rules.some(
    ({ kind, pattern }) => kind === "visit" && words.search(pattern) >= 0,
  );
}

/**
 * Topics of which the principal is the subject. After a mention of somebody else "she" may be that person, so what she
 * wanted or will do is uncertain.
 */
const OF_THE_PRINCIPAL: ReadonlySet<ClauseTopic> = new Set(["theirs", "request"]);
/** Topics to which a day directly before their introduction belongs: "Tomorrow I'll send her ours". */
const DATED: ReadonlySet<ClauseTopic> = new Set(["next", "theirs", "mine"]);

/**
 * Whether the words that introduce a topic state something. They do not if they are conditional ("if", "maybe") or
 * repeat a commitment from an earlier visit.
 */
function isStated(kind: ClauseTopic, before: string, { notAfter, earlier }: TopicPatterns): boolean {
  if (notAfter.test(before)) return false;
  const sentence = before.slice(
    Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), before.lastIndexOf(";")) + 1,
  );
  return !((kind === "theirs" || kind === "mine") && earlier.test(sentence));
}

const MAX_LOOK_BACK = 120;
/** Maximum distance in characters from the words that introduce a next visit to the day after them. */
const MAX_DAY_DISTANCE = 90;

/**
 * Finds the future day that belongs to the introduction of a topic at `at`: after it in the same sentence, or directly
 * before it.
 */
function findDayNear(at: number, days: readonly TextSpan[], named: string): TextSpan | undefined {
  const index = firstFrom(at, days);
  const before = days[index - 1];
  if (before && at - before.end <= 24 && BETWEEN.test(named.slice(before.end, at)) && startsItsClause(before, named))
    return before;
  const after = days[index];
  return after && after.start - at <= MAX_DAY_DISTANCE && !/[\n;]|\. /.test(named.slice(at, after.start))
    ? after
    : undefined;
}

const BETWEEN = createAlternativesPattern`^[ ,]*(?:${joinSourcesOfAllLanguages(({ topics }) => topics.at)} [W: ]{1,10})?[ ,]*$`;
const JOINTS = joinSourcesOfAllLanguages(({ topics }) => topics.joints);
const BEFORE_DAY = joinSourcesOfAllLanguages(({ topics }) => topics.beforeDay);
const AT_HEAD = createAlternativesPattern`(?:^|[\n.;:,!?(]|\<${JOINTS}\>)[\s-]*(?:${BEFORE_DAY} )*$`;

/** Whether a day stands at the start of its clause, so that it does not belong to the clause before it. */
function startsItsClause(day: TextSpan, named: string): boolean {
  return AT_HEAD.test(named.slice(Math.max(0, day.start - 32), day.start));
}

function firstFrom(at: number, days: readonly TextSpan[]): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function removeOverlaps<M extends TopicIntroduction>(introductions: readonly M[]): M[] {
  const kept: M[] = [];
  for (const introduction of introductions) {
    const last = kept.at(-1);
    if (!last || (introduction.start >= last.end && introduction.start > last.start)) kept.push(introduction);
  }
  return kept;
}
