import type { ChoiceWords } from "#understanding/language/choice-words.ts";

export const CHOICE_WORDS_ES: ChoiceWords = {
  first: "primer[oa]?",
  second: "segund[oa]",
  third: "tercer[oa]?",
  last: "ultim[oa]",
  around: "l[oa]|el|es|fue|era|con|de|visita|opcion|si|por favor",
  aboutOwner: "promesas?|compromisos?|acuerdos?|tareas?|sino|(?:no|eso|es[ao]|aquello) (?:era|es|fue|lo|le|me)",
  mine: "mi[oa]s?|de mi parte|de mi|yo|(?:lo|la) hago yo|me toca(?: a mi)?",
  theirs: "suy[oa]s?|de ella|de el|ella|el(?:la)? misma?|(?:le|les) toca(?: a (?:ella|el))?",
};
