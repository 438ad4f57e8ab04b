import { keysOfSchool } from "./find-school-mentions.ts";
import type { NamedText, NameRun } from "./named-text.ts";
import { foldWord } from "./people-words.ts";

/** For each school that the writer knows, the words that tell it from others. */
export type KnownSchools = readonly ReadonlySet<string>[];

export function toKnownSchools(names: readonly string[]): KnownSchools {
  return names.map((name) => new Set(keysOfSchool(name).map(foldWord)));
}

/**
 * Whether what looks like a name is that of a known school: "la directora de Semillitas". One word of it suffices only
 * if it is in no list of names, and "el alumno José Gálvez" is no school.
 */
export function isKnownSchool({ first, last, cue }: NameRun, { words }: NamedText, schools: KnownSchools): boolean {
  const isCalledPerson = cue !== undefined && cue.by !== "of" && cue.role !== "principal";
  const run = words.slice(first, last + 1);
  const [only] = run;
  if (isCalledPerson || (run.length === 1 && (only?.given || only?.surname))) return false;
  return schools.some((school) => run.every(({ key }) => school.has(key)));
}
