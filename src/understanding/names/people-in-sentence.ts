import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { VERBS_AFTER_NAMES } from "./name-words.ts";
import { TITLES } from "./visited-person-patterns.ts";

const ALSO = joinSourcesOfAllLanguages(({ visited }) => visited.also);
const PREPOSITIONS = joinSourcesOfAllLanguages(({ visited }) => visited.prepositions);
const BETWEEN = joinSourcesOfAllLanguages(({ visited }) => visited.between);
const JOINTS = joinSourcesOfAllLanguages(({ visited }) => visited.joints);
const EVERYONE = joinSourcesOfAllLanguages(({ visited }) => visited.everyone);
const PLURAL = joinSourcesOfAllLanguages(({ visited }) => visited.plural);
const CONTRARY = joinSourcesOfAllLanguages(({ visited }) => visited.contrary);
const TOWARDS = joinSourcesOfAllLanguages(({ visited }) => visited.towards);

/** Match the whole of what stands between two people of one list: the last two are joined by "and". */
const LAST_OF_LIST = createTextPattern(`^,? (?:${ALSO})(?: (?:${PREPOSITIONS}))? ${TITLES}$`);
const INSIDE_LIST = createTextPattern(`^,(?: (?:${PREPOSITIONS}))? ${TITLES}$`);
const ONLY_TITLES = createTextPattern(`^[^W]*${TITLES}$`);
const BEGINS_WITH = createTextPattern(
  `^[^W]*(?:(?:F+|\\<(?:${JOINTS}|${ALSO}|${BETWEEN}|${PREPOSITIONS})\\>)[ ,:]+)*${TITLES}$`,
);
const TOLD_OF = createTextPattern(`(?:${TOWARDS}) ?${TITLES}$`);
const CONTRARY_AFTER = createTextPattern(`^(?:${CONTRARY})$`);

/** Whether a sentence that names nobody tells of everyone of whom the account tells: "con los tres vimos el plan". */
const TELLS_OF_EVERYONE = createTextPattern(`\\<(?:${EVERYONE})`);
/** Whether it may tell of several: by its verb, or because it only says when, how long and how. */
const TELLS_OF_SEVERAL = createTextPattern(`\\<(?:${PLURAL})\\>|^(?:[^WNUM]|F+|\\<(?:${BETWEEN})\\>)*$`);

export const tellsOfEveryone = (words: string): boolean => TELLS_OF_EVERYONE.test(words);
export const tellsOfSeveral = (words: string): boolean => TELLS_OF_SEVERAL.test(words);

/** Matches where what is told of one person may end, and what is told of the next begin. */
const JOINT = createTextPattern(`[,;:](?: (?:${JOINTS})\\>)?| (?:${JOINTS})\\>(?= )| -+ `, "g");

/** Groups the people of a sentence who are named in one list, so that the same is told of them. */
export function groupByLists<Person extends TextSpan>(
  people: readonly Person[],
  shape: string,
  from: number,
): Person[][] {
  const groups: Person[][] = [];
  let waiting: Person[] = [];
  for (const person of people) {
    const group = groups.at(-1);
    const between = shape.slice((waiting.at(-1) ?? group?.at(-1) ?? person).end, person.start);
    const isFirst = ONLY_TITLES.test(shape.slice(from, group?.[0]?.start ?? from));
    if (group && LAST_OF_LIST.test(between) && (isFirst || !isSubject(person, shape))) {
      group.push(...waiting, person);
      waiting = [];
    } else if (group && INSIDE_LIST.test(between)) waiting.push(person);
    else {
      groups.push(...waiting.map((each) => [each]), [person]);
      waiting = [];
    }
  }
  return [...groups, ...waiting.map((each) => [each])];
}

/** Whether a new statement begins with a person: "vi a Rosa y Julio no vino". */
function isSubject({ end }: TextSpan, shape: string): boolean {
  const next = /^ (\p{L}[\p{L}']*)/u.exec(shape.slice(end, end + 40))?.[1];
  return next !== undefined && (VERBS_AFTER_NAMES.test(next) || CONTRARY_AFTER.test(next));
}

/**
 * Finds the joint between what is told of one person, from `from` on, and of the next, who stands at `to`: the last one,
 * or the one before another day. Undefined if there is none, as in "Rosa llamará a Julio".
 */
export function findJoint(
  { from, to, begins }: { readonly from: number; readonly to: number; readonly begins: number },
  shape: string,
  days: readonly TextSpan[],
): TextSpan | undefined {
  const joints = findAllMatches(JOINT, shape.slice(from, to)).map(({ 0: joint, index }) => ({
    start: from + index,
    end: from + index + joint.length,
  }));
  const isOfNextDay = ({ start, end }: TextSpan) =>
    days.some((day) => day.start < start && day.start >= begins) &&
    days.some(
      (day) => day.start < to && /^[^,;:]{0,12}$/.test(shape.slice(end, Math.max(end, day.start))) && day.start >= end,
    );
  return joints.findLast(isOfNextDay) ?? joints.at(-1);
}

const LOOK_BACK = 120;

/** Whether a passage that begins at `from` tells of this person, and does not only mention them: "quiere ver a Rosa". */
export function tellsOf({ start }: TextSpan, shape: string, from: number): boolean {
  return (
    BEGINS_WITH.test(shape.slice(from, start)) || TOLD_OF.test(shape.slice(Math.max(from, start - LOOK_BACK), start))
  );
}

/** Matches a joint after which another principal begins a statement: ", Wilder todavía no empieza", "y con Julio vimos". */
const NEXT_STATEMENT = createTextPattern(
  `(?<!N)(?:[,;](?: (?:${JOINTS}))?| (?:${JOINTS})) (?:${TITLES}N+(?: N+)*(?= (?!(?:${ALSO}|${JOINTS}|${BETWEEN}|${PREPOSITIONS})\\>)\\p{L})|(?:${PREPOSITIONS}) ${TITLES}N+(?: N+)*(?= (?:${PLURAL})\\>))`,
  "g",
);

/** Returns where, between two positions of a text with masked names, a statement about another principal begins. */
export function nextStatementAbout(named: string, from: number, to: number): number {
  const found = findAllMatches(NEXT_STATEMENT, named.slice(from, to)).find(({ index }) => index > 0);
  return found ? from + found.index : to;
}
