import type { NamedText, NameRun } from "./named-text.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import type { PersonRole } from "./people-words.ts";
import type { Word } from "./split-words.ts";

export type RoleAround = {
  readonly role?: PersonRole;
  /** The grade that is part of the replacement, and the position after the passage that it replaces. */
  readonly grade?: string;
  readonly end?: number;
  /** The words after a comma that describe the person and stand for the name: "Juana, la mamá de Luz". */
  readonly description?: Description;
};

/** A description from its first word, an article or the noun itself, to the noun. */
type Description = { readonly first: Word; readonly noun: Word };

/** What the words after a name say of the person. */
export function roleAround(run: NameRun, { text, words, lookup }: NamedText): RoleAround {
  const tail = words[run.last];
  if (!tail) return {};
  const after = words.slice(run.last + 1, run.last + 6);
  const described = descriptionAfter(after, lookup);
  if (described?.description && run.cue === undefined) {
    const graded = gradeAfter(described.description.noun, text, lookup);
    return { ...described, ...(graded?.grade !== undefined && graded) };
  }
  const graded = run.cue?.role === "teacher" ? undefined : gradeAfter(tail, text, lookup);
  if (graded) return graded;
  if (/^['’`´]s(?!\p{L})/iu.test(text.slice(tail.end, tail.end + 3))) return ownerOf(after, lookup);
  if (described?.role) return { role: described.role };
  if (isDoingWhatPupilsDo(after, lookup)) return { role: "pupil" };
  const isFond = words[run.first]?.gap === " " && lookup.has.fondAdjectives.has(words[run.first - 1]?.key ?? "");
  const isDiminutive = run.first === run.last && !tail.ordinary && lookup.tables.childName.test(tail.key);
  return isFond || isDiminutive ? { role: "pupil" } : {};
}

/** Reads the grade after a name; with a class it becomes part of the replacement, so that the class goes. */
export function gradeAfter(tail: Word, text: string, { tables: { grade } }: PeopleLookup): RoleAround | undefined {
  grade.after.lastIndex = tail.end;
  const match = grade.after.exec(text);
  if (!match) return undefined;
  const end = tail.end + match[0].length;
  const written = grade.write(match);
  if (written === undefined) return { role: "pupil" };
  const comma = written.startsWith(",") && /^ [\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? "," : "";
  return { role: "pupil", grade: written + comma, end };
}

/** "Luz's mother" makes Luz a pupil, "Juana's son" makes Juana a relative. */
function ownerOf(after: readonly Word[], { roles, has }: PeopleLookup): RoleAround {
  for (const { key, gap } of after.slice(0, 3)) {
    if (/[.,;:]/u.test(gap)) break;
    if (has.children.has(key)) return { role: "relative" };
    if (roles.get(key) === "relative" || has.pupilThings.has(key)) return { role: "pupil" };
  }
  return {};
}

function isDoingWhatPupilsDo(after: readonly Word[], { has }: PeopleLookup): boolean {
  const clauseEnd = after.findIndex(({ gap }) => /[.,;:]/u.test(gap));
  return after.slice(0, Math.min(3, clauseEnd < 0 ? 3 : clauseEnd)).some(({ key }) => has.pupilVerbs.has(key));
}

/** Finds a description such as ", la mamá" or " (the TA)"; only one after a comma can stand for the name. */
export function descriptionAfter(after: readonly Word[], { roles, has }: PeopleLookup): RoleAround | undefined {
  const [first] = after;
  if (!first || !/^(?:, | \()$/u.test(first.gap)) return undefined;
  const at = after.findIndex((word) => roles.has(word.key));
  const noun = after[at];
  const role = noun && roles.get(noun.key);
  if (!noun || !role || role === "principal" || after.slice(1, at + 1).some(({ gap }) => gap !== " ")) return undefined;
  // In "Celia, su auxiliar Rubila" the noun speaks of another.
  const next = after[at + 1];
  if (next?.gap === " " && (next.capital || (next.given && !next.ordinary))) return undefined;
  const isLed = after.slice(0, at).every(({ key, text }) => isBesideNoun(key, has) || /^\p{N}/u.test(text));
  if (!isLed) return undefined;
  return first.gap === ", " ? { role, description: { first, noun } } : { role };
}

function isBesideNoun(key: string, has: PeopleLookup["has"]): boolean {
  return has.definiteArticles.has(key) || has.determiners.has(key) || has.adjectives.has(key);
}
