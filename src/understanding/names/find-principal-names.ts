import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { type TextSpan, withoutOverlaps } from "#understanding/fold/span.ts";
import { NAME_MASK_CHARACTERS } from "#understanding/pattern/pattern.ts";
import type { AddressedName } from "./addressed-people.ts";
import { findNameAt, isCapitalAt, type PossibleName } from "./find-possible-name.ts";
import { findSchoolMentions, type SchoolMention } from "./find-school-mentions.ts";
import { isNameHere } from "./is-name-here.ts";
import { locateAddressedNames } from "./locate-addressed-names.ts";
import { maskSpans } from "./mask-spans.ts";
import { getNameIndex, type NameIndex, partsOfName } from "./name-index.ts";
import {
  NAMES_THAT_ARE_WORDS,
  SURNAME_PARTICLES,
  TITLES_BEFORE_NAMES,
  WORDS_BEFORE_NAMES,
  WORDS_BEFORE_SAINT_NAMES,
  WORDS_NOT_IN_SURNAMES,
} from "./name-words.ts";
import { splitWords, type TextWord } from "./text-words.ts";

/** A position at which the text names a principal, with the ids of the principals whom the name may refer to. */
export type PrincipalMention = TextSpan & {
  readonly ids: readonly string[];
  readonly sure: boolean;
  /** Whether a surname or an initial follows that is not theirs, so that somebody else is meant. */
  readonly other?: true;
  /** Whether a mention of their address, in whose place the name stands, says who is meant. */
  readonly byAddress?: true;
  /** Whether words for the principal of their school mean them, and no name. */
  readonly byRole?: true;
};

/**
 * The mentions of principals and of their schools, and the folded (normalised) text in which a mask character replaces
 * every letter of a name, so that no rule takes a name for a word.
 */
export type TextWithMaskedNames = {
  readonly words: readonly TextWord[];
  readonly mentions: readonly PrincipalMention[];
  /** Common words with a capital, and words in small letters that are nicknames, which may be names. They are not masked. */
  readonly doubtful: readonly PrincipalMention[];
  readonly schools: readonly SchoolMention[];
  /** Where a name stands in place of a mention of somebody who is no principal of the writer. */
  readonly strangers: readonly TextSpan[];
  /** Where the text names its writer. */
  readonly writer: readonly TextSpan[];
  readonly text: string;
};

/** Finds and masks the names. Where one of `addressed` stands, the mention that it replaces says whose name it is. */
export function findAndMaskPrincipalNames(
  folded: NormalizedText,
  context: Pick<UnderstandingContext, "principals" | "mentorName">,
  addressed: readonly AddressedName[] = [],
): TextWithMaskedNames {
  const words = splitWords(folded);
  const index = getNameIndex(context.principals);
  const all = findSchoolMentions(folded.text, context.principals);
  const { mentions: known, strangers } = locateAddressedNames(addressed, words, folded);
  const { found, doubtful } = findNames(words, folded, index, { schools: all, known, strangers });
  const schools = all.filter(
    (school) => school.role || !found.some((name) => name.start <= school.start && school.end <= name.end),
  );
  const mentions = [...found, ...schools.flatMap(toRoleMention)].toSorted((one, other) => one.start - other.start);
  const own = context.mentorName ? partsOfName(context.mentorName)[0] : undefined;
  const named = words.filter(({ key }) => key === own && !index.find(key) && !NAMES_THAT_ARE_WORDS.has(key));
  const writer = withoutOverlaps(named, mentions);
  const masked = maskSpans(folded.text, mentions, NAME_MASK_CHARACTERS.principal);
  const text = maskSpans(masked, writer, NAME_MASK_CHARACTERS.writer);
  return { words, mentions, doubtful, schools, strangers, writer, text };
}

function toRoleMention({ role, ids, isVague }: SchoolMention): PrincipalMention[] {
  return role ? [{ start: role.start, end: role.end, ids, sure: !isVague, byRole: true }] : [];
}

/**
 * Finds the names, but none inside the name of a school. A common word that is a name of somebody whom the text names
 * elsewhere is one too if it has a capital: "Visité a Julio. Julio armará el rol."
 */
function findNames(
  words: readonly TextWord[],
  folded: NormalizedText,
  index: NameIndex,
  { schools, known, strangers }: KnownPlaces,
): Record<"found" | "doubtful", PrincipalMention[]> {
  const [found, doubtful]: [PrincipalMention[], PrincipalMention[]] = [[], []];
  const taken = [...known, ...strangers].toSorted((one, other) => one.start - other.start);
  let school = 0;
  for (let at = 0; at < words.length; ) {
    const start = words[at]?.start ?? 0;
    while ((coverOf(schools[school])?.end ?? Infinity) <= start) school++;
    const run =
      (coverOf(schools[school])?.start ?? Infinity) <= start ? undefined : findNameAt(at, words, folded, index);
    const mention = run && toMention(run, words, folded);
    if (mention && isNameHere(run, words, folded)) found.push(mention);
    else if (mention && (isCapitalAt(mention.start, folded) || !run.exact)) doubtful.push(mention);
    at = run?.next ?? at + 1;
  }
  const all = [...known, ...withoutOverlaps(found, taken)];
  const named = new Set(all.flatMap(({ ids }) => ids));
  const isNamed = ({ ids }: PrincipalMention) => ids.some((id) => named.has(id));
  const free = withoutOverlaps(doubtful, taken);
  const again = free.filter(isNamed).map((mention) => ({ ...mention, sure: false }));
  return { found: [...all, ...again], doubtful: free.filter((mention) => !isNamed(mention)) };
}

/** Where it is known what a name is of: of a school, of a principal who was mentioned, or of somebody else who was. */
type KnownPlaces = {
  readonly schools: readonly SchoolMention[];
  readonly known: readonly PrincipalMention[];
  readonly strangers: readonly TextSpan[];
};

/** The words that belong to the name of a school and to no person. */
function coverOf(school: SchoolMention | undefined): TextSpan | undefined {
  if (!school) return undefined;
  return school.role ?? (school.long ? school : { start: school.end, end: school.end });
}

/** Turns a possible name into a mention, or rejects it, because a single surname may belong to another person. */
function toMention(
  { at, next, ids, given, exact, other }: PossibleName,
  words: readonly TextWord[],
  folded: NormalizedText,
): PrincipalMention | undefined {
  const [first, last, after] = [words[at], words[next - 1], words[next]];
  if (!first || !last) return undefined;
  const before = first.starts ? undefined : nearestBefore(ownPrefix(at, words, folded) ? at - 1 : at, words);
  const led = before !== undefined && (TITLES_BEFORE_NAMES.has(before.key) || WORDS_BEFORE_NAMES.has(before.key));
  const alone = next === at + 1;
  if (before && WORDS_BEFORE_SAINT_NAMES.test(before.key)) return undefined;
  const othersBefore = before?.capital && !before.starts && !led && !WORDS_NOT_IN_SURNAMES.test(before.key);
  if (othersBefore && !given) return undefined;
  if (!given && alone && before?.capital && !led) return undefined;
  const contradicted = other || (given && after !== undefined && isSurnameAfter(last, after, folded));
  const sure = !othersBefore && !contradicted && (exact || led || !alone) && (given || !alone || led || first.starts);
  const apostrophe = ownPrefix(at, words, folded);
  const isDotted = last.key.length === 1 && folded.text[last.end] === ".";
  return {
    start: (apostrophe ?? first).start,
    end: last.end + (isDotted ? 1 : 0),
    ids,
    sure,
    ...(contradicted && { other: true }),
  };
}

/**
 * Whether the name is followed by a surname that the principal does not have, so that somebody else is meant: "Rosa
 * Flores" is not Rosa Quispe. In "Rosa Monday" no surname follows.
 */
function isSurnameAfter(last: TextWord, after: TextWord, folded: NormalizedText): boolean {
  const written = folded.cut(last.end, after.end);
  return (
    /^ \p{Lu}\p{Ll}{2}/u.test(written) && !WORDS_NOT_IN_SURNAMES.test(after.key) && !SURNAME_PARTICLES.has(after.key)
  );
}

/** Returns the letter before an apostrophe that belongs to a surname: the "O" of "O'Neal". */
function ownPrefix(at: number, words: readonly TextWord[], { text }: NormalizedText): TextWord | undefined {
  const [before, name] = [words[at - 1], words[at]];
  if (!before || !name || before.key.length !== 1 || text.slice(before.end, name.start) !== "'") return undefined;
  return before;
}

/** Returns the word before a name, skipping the particles of the surname: in "Mrs de la Cruz" it is "Mrs". */
function nearestBefore(at: number, words: readonly TextWord[]): TextWord | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = words[back];
    if (word && (!SURNAME_PARTICLES.has(word.key) || WORDS_BEFORE_NAMES.has(word.key) || word.starts)) return word;
  }
  return undefined;
}
