import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { isCapitalAt } from "./find-possible-name.ts";
import { partsOfName } from "./name-index.ts";
import { knownGenderOfName } from "./name-vocabulary.ts";
import type { Gender } from "./people-words.ts";
import { SOMEBODY_ELSE } from "./visited-person-patterns.ts";

/** Words that mean a principal without a name: "el director", "ella". */
export type UnnamedPrincipal = TextSpan & {
  /** Absent if the words say nothing of it: "the principal". */
  readonly gender?: Gender;
  /** Whether it is a pronoun, which means the one of whom the sentence before tells, or somebody else. */
  readonly isPronoun: boolean;
};

const GENDERS = ["f", "m", "either"] as const;

/** A role that a name or "of" and a school follow, or a name precedes, is said of a principal who is named. */
const PATTERNS = GENDERS.flatMap((gender) => [
  {
    gender,
    isPronoun: false,
    pattern: createTextPattern(
      String.raw`(?<![NU],? )\<${joinSourcesOfAllLanguages(({ visited }) => visited.unnamed.roles[gender])}\>(?!,? (?:(?:de|del|of|at|from|in) |[NU]))`,
      "g",
    ),
  },
  {
    gender,
    isPronoun: true,
    pattern: createTextPattern(
      String.raw`(?<=^[^W]{0,8}|[.;!?\n][^W]{0,8})${joinSourcesOfAllLanguages(({ visited }) => visited.unnamed.pronouns[gender])}\>`,
      "g",
    ),
  },
]);

/** Finds in a shaped text the words that mean a principal without a name, sorted. */
export function findUnnamedPrincipals(shape: string): UnnamedPrincipal[] {
  const found = PATTERNS.flatMap(({ gender, isPronoun, pattern }) =>
    findAllMatches(pattern, shape).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isPronoun,
      ...(gender !== "either" && { gender }),
    })),
  );
  return found.toSorted((one, other) => one.start - other.start);
}

/** Whether a part of a shaped text names somebody who is no principal. */
export function namesSomebodyElse({ start, end }: TextSpan, shape: string, folded: NormalizedText): boolean {
  return findAllMatches(SOMEBODY_ELSE, shape.slice(start, end)).some(
    ({ index, groups }) => groups?.role !== undefined || isCapitalAt(start + index, folded),
  );
}

/**
 * Decides which of the principals of an account such words mean: the one of whom the sentence before tells, if the words
 * fit, or else the only one whom they fit. A pronoun may mean somebody else if that sentence names somebody else
 * (`isOther`). Undefined if nobody is certain.
 */
export function resolveUnnamed(
  { gender, isPronoun }: UnnamedPrincipal,
  {
    before,
    told,
    isOther,
  }: { readonly before?: string | undefined; readonly told: ReadonlySet<string>; readonly isOther: boolean },
  { principals }: Pick<UnderstandingContext, "principals">,
): string | undefined {
  const fits = (id: string) => {
    const name = principals.find((each) => each.id === id)?.name ?? "";
    const known = knownGenderOfName(partsOfName(name)[0] ?? "");
    return !gender || !known || known === gender;
  };
  if (before !== undefined && fits(before)) return before;
  const [only, ...more] = [...told].filter(fits);
  return more.length > 0 || (isPronoun && isOther) ? undefined : only;
}
