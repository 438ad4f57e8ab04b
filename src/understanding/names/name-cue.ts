import type { PeopleLookup } from "./people-lookup.ts";
import type { PersonRole } from "./people-words.ts";
import type { Word } from "./split-words.ts";

export type NameCue = {
  readonly role: PersonRole | "principal";
  /** How the name is joined to the words before it. */
  readonly by: "noun" | "title" | "of" | "apposition" | "stated" | "plural";
  /** Index of the first word of the cue. */
  readonly from: number;
};

type PreviousName = { readonly last: number; readonly cue?: NameCue };

/** What the words directly before a possible name say of the person. */
export function cueBefore(
  at: number,
  words: readonly Word[],
  { has, roles, titles }: PeopleLookup,
  previous: PreviousName | undefined,
): NameCue | undefined {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before) return undefined;
  if (titles.has(before.key) && /^\.? $/u.test(word.gap)) {
    const outer = cueBefore(at - 1, words, { has, roles, titles } as PeopleLookup, previous);
    const role = outer?.role ?? roles.get(before.key) ?? "adult";
    return {
      role,
      by: outer && outer.by !== "of" ? outer.by : "title",
      from: outer && outer.by !== "of" ? outer.from : at - 1,
    };
  }
  const role = roles.get(before.key);
  if (role && /^ ["“«']?$/u.test(word.gap)) {
    const other =
      has.notPrincipal.has(words[at - 2]?.key ?? "") || has.notPrincipal.has(before.key.split("-")[0] ?? "");
    return { role: role === "principal" && other ? "adult" : role, by: "noun", from: at - 1 };
  }
  if (role && /^, $/u.test(word.gap)) return { role, by: "apposition", from: at - 1 };
  if (has.pluralPupils.has(before.key) && /^:? $/u.test(word.gap)) return { role: "pupil", by: "plural", from: at - 1 };
  if (word.gap !== " " && !/^ ["“«']$/u.test(word.gap)) {
    const ofRelative = previous?.last === at - 1 && previous.cue?.by === "of" && /^, $/u.test(word.gap);
    return ofRelative ? { role: "relative", by: "apposition", from: at - 1 } : undefined;
  }
  if (has.called.has(before.key)) {
    const noun = roles.get(words[at - 2]?.key ?? "") ?? roles.get(words[at - 3]?.key ?? "");
    return { role: noun ?? "adult", by: "stated", from: at - 1 };
  }
  if (has.nameStated.has(before.key)) return { role: "adult", by: "stated", from: at };
  return cueOf(at, words, { has, roles });
}

/** "la mamá de Luz": the person after "of" belongs to the relative or child before it. */
function cueOf(
  at: number,
  words: readonly Word[],
  { has, roles }: Pick<PeopleLookup, "has" | "roles">,
): NameCue | undefined {
  const skipped = has.definiteArticles.has(words[at - 1]?.key ?? "") ? 1 : 0;
  const [of, noun] = [words[at - 1 - skipped], words[at - 2 - skipped]];
  if (!of || !noun || !has.of.has(of.key) || of.gap !== " ") return undefined;
  if (has.children.has(noun.key)) return { role: "relative", by: "of", from: at - 2 - skipped };
  if (roles.get(noun.key) === "relative" || has.pupilThings.has(noun.key))
    return { role: "pupil", by: "of", from: at - 2 - skipped };
  return undefined;
}
