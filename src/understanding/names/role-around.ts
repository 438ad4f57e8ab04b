import type { NameRun } from "./find-name-runs.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import type { PersonRole } from "./people-words.ts";
import type { Word } from "./split-words.ts";

export type RoleAround = {
  readonly role?: PersonRole;
  /** The grade that is part of the replacement, and the position after the passage that it replaces. */
  readonly grade?: string;
  readonly end?: number;
  /** The word with which a description of the person begins after the name: "Juana, la mamá de Luz". */
  readonly next?: Word;
};

/** What the words after a name say of the person. */
export function roleAround(run: NameRun, text: string, words: readonly Word[], lookup: PeopleLookup): RoleAround {
  const tail = words[run.last];
  if (!tail) return {};
  const graded = gradeAfter(tail, text, lookup);
  if (graded) return graded;
  const owner = /^['’`´]s(?!\p{L})/iu.test(text.slice(tail.end, tail.end + 3));
  const after = words.slice(run.last + 1, run.last + 5);
  if (owner) return ownerOf(after, lookup);
  const described = descriptionAfter(after, lookup);
  if (described) return described;
  if (after.slice(0, 3).some((word) => lookup.has.pupilVerbs.has(word.key) && !/[.;:]/u.test(word.gap)))
    return { role: "pupil" };
  const diminutive = lookup.tables.diminutive.test(words[run.first]?.key ?? "");
  return diminutive && run.first === run.last ? { role: "pupil" } : {};
}

function gradeAfter(tail: Word, text: string, { tables: { grade } }: PeopleLookup): RoleAround | undefined {
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

/** "Juana Quispe, la mamá de Luz": the description stands for the name. */
function descriptionAfter(after: readonly Word[], { roles, has }: PeopleLookup): RoleAround | undefined {
  const [next] = after;
  if (next?.gap !== ", ") return undefined;
  const noun = after.findIndex((word) => roles.has(word.key));
  const between = after.slice(0, noun);
  const led = between.every(
    ({ key, text }) =>
      has.definiteArticles.has(key) || has.determiners.has(key) || has.adjectives.has(key) || /^\p{N}/u.test(text),
  );
  const role = roles.get(after[noun]?.key ?? "");
  if (noun < 0 || !led || !role || role === "principal") return undefined;
  return noun === 0 && !has.of.has(after[1]?.key ?? "") ? { role } : { role, next };
}
