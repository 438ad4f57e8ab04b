import type { TextSpan } from "#understanding/fold/span.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern, FACT_MASK_CHARACTER, NAME_MASK_CHARACTERS } from "#understanding/pattern/pattern.ts";
import type { PrincipalMention } from "./find-principal-names.ts";
import { VERBS_AFTER_NAMES } from "./name-words.ts";
import type { ShapedText } from "./shaped-text.ts";
import {
  AND,
  AND_AFTER_TIME,
  CALLS_AFTER,
  COMMA,
  INSTEAD,
  NO_PRINCIPAL_AFTER,
  NOT_BEFORE,
  OTHER_NAME_AFTER,
  OTHER_NAME_BEFORE,
  PERSON,
  POSSESSIVE,
  TIMES_AFTER,
} from "./visited-person-patterns.ts";

/** Somebody who is named in a text: a principal, by the mention, or somebody else. */
export type Person = TextSpan & {
  readonly mention?: PrincipalMention;
  /** Where the name of somebody else stands, if it is not all of it. */
  readonly name?: TextSpan;
};

export type PeopleInText = TextSpan & { readonly people: readonly Person[] };

type ReadOptions = {
  /** Whether the last of several people may be the subject of a verb that follows. */
  readonly evenIfSubject?: boolean;
};

/**
 * Reads the people who stand at a position of the text: one, or several joined by "and". A person who is taken back
 * ("con Rosa, perdón, con Julio") is left out.
 */
export function readPeopleAt(
  at: number,
  text: ShapedText,
  { evenIfSubject = false }: ReadOptions = {},
): PeopleInText | undefined {
  const first = readPersonAt(at, text);
  if (!first) return undefined;
  let people: readonly Person[] = [first];
  let { end } = first;
  for (let waiting: readonly Person[] = []; ; ) {
    const instead = readNext(INSTEAD, end, text);
    const also = instead ? undefined : (readNext(AND, end, text) ?? readAfterTime(end, text));
    const listed = instead || also ? undefined : readNext(COMMA, end, text);
    const next = instead ?? also ?? listed;
    if (!next || (!evenIfSubject && also && isSubject(also, text))) break;
    if (instead) people = [...people.slice(0, -1), instead];
    else if (also) people = [...people, ...waiting, also];
    waiting = listed ? [...waiting, listed] : [];
    end = next.end;
  }
  return { start: first.start, end: Math.max(...people.map((person) => person.end)), people };
}

function readNext(joint: RegExp, at: number, text: ShapedText): Person | undefined {
  joint.lastIndex = at;
  const match = joint.exec(text.shape);
  return match ? readPersonAt(at + match[0].length, text) : undefined;
}

/** Reads the next person after the time of the one before, if the words show that this one was visited too. */
function readAfterTime(at: number, text: ShapedText): Person | undefined {
  AND_AFTER_TIME.lastIndex = at;
  const match = AND_AFTER_TIME.exec(text.shape);
  const person = match ? readPersonAt(at + match[0].length, text) : undefined;
  if (!match || !person || match.groups?.again !== undefined) return person;
  const rest = text.shape.slice(person.end, person.end + 60);
  const times = TIMES_AFTER.exec(rest)?.[0] ?? "";
  const next = /^ (\p{L}+)/u.exec(rest.slice(times.length))?.[1];
  const isReport = times.includes(FACT_MASK_CHARACTER) && (next === undefined || !VERBS_AFTER_NAMES.test(next));
  return isReport ? person : undefined;
}

/** Whether a verb follows: in "con Rosa y Julio me llamó" a new statement begins with Julio. */
function isSubject({ end }: Person, { shape }: ShapedText): boolean {
  const rest = shape.slice(end, end + 40);
  const next = /^'? ?(\p{L}+)/u.exec(rest)?.[1];
  return CALLS_AFTER.test(rest) || (next !== undefined && VERBS_AFTER_NAMES.test(next));
}

function readPersonAt(at: number, text: ShapedText): Person | undefined {
  const { shape, mentionAt } = text;
  PERSON.lastIndex = at;
  const match = PERSON.exec(shape);
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  const end = at + match[0].length;
  const start = end - name.length;
  const rest = shape.slice(end, end + 60);
  if (isTakenBack(start, shape)) return undefined;
  const possessive = POSSESSIVE.exec(rest);
  if (possessive && possessive.groups?.own === undefined) return undefined;
  const mention = mentionAt.get(start);
  if (mention?.byAddress) return { start, end: mention.end, mention };
  if (mention?.byRole) {
    const name = findOtherHolder(mention, shape);
    if (name) return { start, end: Math.max(mention.end, name.end), name };
  }
  if (!mention) return NO_PRINCIPAL_AFTER.test(rest) ? undefined : { start, end };
  const isOther = hasOtherSurname(name, start, mention, text);
  return {
    start,
    end: isOther ? end : end + (possessive?.[0].length ?? 0),
    mention: isOther ? { ...mention, other: true } : mention,
  };
}

/** Finds the name beside the words for a principal that is not theirs: "the principal of Eastview, Rowena Salas". */
export function findOtherHolder({ start, end }: TextSpan, shape: string): TextSpan | undefined {
  const after = OTHER_NAME_AFTER.exec(shape.slice(end, end + 80));
  const name = after?.groups?.name ?? "";
  if (after) return { start: end + after[0].length - name.length, end: end + after[0].length };
  const from = Math.max(0, start - 80);
  const before = OTHER_NAME_BEFORE.exec(shape.slice(from, start));
  const at = from + (before?.index ?? 0);
  return before ? { start: at, end: at + (before.groups?.name?.length ?? 0) } : undefined;
}

/** Whether another name follows directly that is not theirs: "Rosa Flores" where only Rosa Quispe is known. */
function hasOtherSurname(name: string, start: number, own: PrincipalMention, { mentionAt }: ShapedText): boolean {
  if (name.includes(NAME_MASK_CHARACTERS.other)) return true;
  const inside = findAllMatches(PRINCIPAL, name).flatMap(({ index }) => mentionAt.get(start + index) ?? []);
  return inside.some(({ ids }) => !ids.some((id) => own.ids.includes(id)));
}

const PRINCIPAL = createTextPattern("N+", "g");

/** Whether words before a name say that somebody else is meant: "not Bill". */
export function isTakenBack(start: number, shape: string): boolean {
  return NOT_BEFORE.test(shape.slice(Math.max(0, start - 40), start));
}
