import { listFullForms } from "#understanding/names/familiar-names.ts";

/** Whether one of two folded given names is a short form or a diminutive of the other, or both are short forms of one. */
export function isNicknameOf(one: string, other: string): boolean {
  if (isDiminutiveOf(one, other) || isDiminutiveOf(other, one)) return true;
  const forms = [other, ...listFullForms(other)];
  return [one, ...listFullForms(one)].some((form) => forms.includes(form));
}

/** The endings of a Spanish diminutive, each with those of the name it stands for: "rosita" of "rosa", never of "roso". */
const DIMINUTIVES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:c|qu)?ita$/, ["a"]],
  [/(?:c|qu)?ito$/, ["o", ""]],
  [/(?:c|qu)?itos$/, ["os"]],
  [/cita$/, [""]],
];
const MIN_STEM = 2;

function isDiminutiveOf(word: string, name: string): boolean {
  return DIMINUTIVES.some(([ending, endings]) => {
    const stem = word.replace(ending, "");
    return stem !== word && stem.length >= MIN_STEM && endings.some((each) => name === `${stem}${each}`);
  });
}
