import type { PeopleLookup } from "./people-lookup.ts";
import type { PersonRole } from "./people-words.ts";
import type { Word } from "./split-words.ts";

/** What the words directly before a possible name say of the person. */
export type NameCue = {
  readonly role: PersonRole | "principal";
  /**
   * How the name is joined to these words: "la alumna Luz" (noun), "Mrs Bell" (title), "la mamá de Luz" (of), "her
   * mother, Juana" (apposition), "called Tom" (stated), "los alumnos Luz" (plural), ", Rumi y Killa" (list).
   */
  readonly by: "noun" | "title" | "of" | "apposition" | "stated" | "plural" | "list";
  /** Index of the first word of the cue. */
  readonly from: number;
  /** Whether the title is one after which any word is a name (`isFormal`), or any word with a capital (`isHonorific`). */
  readonly isFormal?: boolean;
  readonly isHonorific?: boolean;
  /** Whether an article or a determiner stands before the noun: "la auxiliar". */
  readonly isLed?: boolean;
  /** Whether the noun or word is in lower case, so that a capital behind it shows a name. */
  readonly isSmall?: boolean;
  /** Whether a comma stands between a noun and the names that follow: "her twins, Mateo and Ximena". */
  readonly isApart?: boolean;
};

type PreviousName = { readonly last: number; readonly cue?: NameCue };

export function cueBefore(
  at: number,
  words: readonly Word[],
  lookup: PeopleLookup,
  previous: PreviousName | undefined,
): NameCue | undefined {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before) return undefined;
  const cue =
    titleBefore(at, word, before, words, lookup, previous) ??
    nounBefore(at, word, before, words, lookup) ??
    listBefore(at, word, before, lookup, previous) ??
    statedBefore(at, word, before, words, lookup) ??
    ofBefore(at, words, lookup);
  const isOfThing = cue?.by === "of" && !lookup.roles.has(words[cue.from]?.key ?? "");
  const isSmall = cue && cue.by !== "apposition" && cue.by !== "list" && !isOfThing && /^\p{Ll}/u.test(before.text);
  return isSmall ? { ...cue, isSmall } : cue;
}

function titleBefore(
  at: number,
  word: Word,
  before: Word,
  words: readonly Word[],
  lookup: PeopleLookup,
  previous: PreviousName | undefined,
): NameCue | undefined {
  const isJoined = word.gap === " " || (word.gap === ". " && lookup.has.abbreviations.has(before.key));
  if (!lookup.has.titles.has(before.key) || !isJoined) return undefined;
  const outer = cueBefore(at - 1, words, lookup, previous);
  if (outer && outer.by !== "of" && outer.by !== "list") return outer;
  return {
    role: outer?.role ?? lookup.roles.get(before.key) ?? "adult",
    by: "title",
    from: at - 1,
    isFormal: lookup.has.formalTitles.has(before.key),
    isHonorific: lookup.has.honorifics.has(before.key),
  };
}

function nounBefore(
  at: number,
  word: Word,
  before: Word,
  words: readonly Word[],
  { has, roles, plurals }: PeopleLookup,
): NameCue | undefined {
  // An adjective may stand between: "la chica nueva, Luz".
  const noun = has.adjectives.has(before.key) && word.gap === ", " && before.gap === " " ? words[at - 2] : before;
  const role = roles.get(noun?.key ?? "");
  const isApposition = word.gap === ", ";
  if (role && (isApposition || /^:? ["“«']?$/u.test(word.gap))) {
    const other = [words[at - 2]?.key, before.key.split("-")[0]].some((key) => has.notPrincipal.has(key ?? ""));
    const by = isApposition ? "apposition" : "noun";
    const led = words[at - 2]?.key ?? "";
    const isLed = !isApposition && [has.definiteArticles, has.determiners, has.adjectives].some((set) => set.has(led));
    const isHonorific = !isApposition && has.honorifics.has(before.key);
    return { role: role === "principal" && other ? "adult" : role, by, from: at - 1, isLed, isHonorific };
  }
  const plural = plurals.get(before.key);
  if (!plural || !/^[:,]? ["“«']?$/u.test(word.gap)) return undefined;
  const isLed = !word.gap.startsWith(",") && has.definiteArticles.has(words[at - 2]?.key ?? "");
  return { role: plural, by: "plural", from: at - 1, isLed, isApart: word.gap.startsWith(",") };
}

/** "los hermanos Yoselin, Yordan y Yeremi": what holds for the first name holds for those in a row with it. */
function listBefore(
  at: number,
  word: Word,
  before: Word,
  { has }: PeopleLookup,
  previous: PreviousName | undefined,
): NameCue | undefined {
  if (!previous?.cue) return undefined;
  const byComma = previous.last === at - 1 && word.gap === ", ";
  const byAnd =
    previous.last === at - 2 && has.conjunctions.has(before.key) && word.gap === " " && /^,? $/u.test(before.gap);
  const { role, by, isApart } = previous.cue;
  if ((byComma || byAnd) && (by === "plural" || by === "list"))
    return { role, by: "list", from: previous.last + 1, ...(isApart && { isApart }) };
  return byComma && by === "of" ? { role: "relative", by: "apposition", from: at - 1 } : undefined;
}

function statedBefore(
  at: number,
  word: Word,
  before: Word,
  words: readonly Word[],
  { has, roles }: PeopleLookup,
): NameCue | undefined {
  if (!/^ ["“«']?$/u.test(word.gap)) return undefined;
  if (has.called.has(before.key)) {
    const role = roles.get(words[at - 2]?.key ?? "") ?? roles.get(words[at - 3]?.key ?? "");
    return { role: role ?? "adult", by: "stated", from: at - 1 };
  }
  // "they call him Tank", "le dicen el chino"
  const [verb, pronoun] = [words[at - 2]?.key ?? "", words[at - 3]?.key ?? ""];
  const isAfterArticle = has.definiteArticles.has(before.key) && has.callObjects.has(pronoun);
  const isCalled = has.calledBy.has(verb) && (has.callObjects.has(before.key) || isAfterArticle);
  if (isCalled && before.gap === " ") return { role: "adult", by: "stated", from: at - 1 };
  const isName =
    has.nameStated.has(before.key) || (has.isWords.has(before.key) && has.nameStated.has(words[at - 2]?.key ?? ""));
  return isName ? { role: "adult", by: "stated", from: at } : undefined;
}

/** "la mamá de Luz": the person after "of" belongs to the relative or child before it. */
function ofBefore(at: number, words: readonly Word[], { has, roles }: PeopleLookup): NameCue | undefined {
  if (words[at]?.gap !== " ") return undefined;
  const skipped = has.definiteArticles.has(words[at - 1]?.key ?? "") ? 1 : 0;
  const [of, noun] = [words[at - 1 - skipped], words[at - 2 - skipped]];
  if (!of || !noun || !has.of.has(of.key) || of.gap !== " ") return undefined;
  const from = at - 2 - skipped;
  if (has.children.has(noun.key)) return { role: "relative", by: "of", from };
  if (roles.get(noun.key) === "relative" || has.pupilThings.has(noun.key)) return { role: "pupil", by: "of", from };
  return undefined;
}
