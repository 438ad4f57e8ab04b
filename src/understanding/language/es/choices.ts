import type { ChoiceWords } from "#understanding/language/choice-words.ts";

export const CHOICE_WORDS_ES: ChoiceWords = {
  first: "primer[oa]?|1r?[oa]|(?:numero|nro|opcion|l[oa]|el) 1|(?:numero|opcion) un[oa]",
  second: "segund[oa]|2d?[oa]|(?:numero|nro|opcion|l[oa]|el) (?:2|dos)",
  third: "tercer[oa]?|3r?[oa]|(?:numero|nro|opcion|l[oa]|el) (?:3|tres)",
  fourth: "cuart[oa]|4t?[oa]|(?:numero|nro|opcion|l[oa]|el) (?:4|cuatro)",
  fifth: "quint[oa]|5t?[oa]|(?:numero|nro|opcion|l[oa]|el) (?:5|cinco)",
  last: "ultim[oa]",
  around: "l[oa]|el|es|fue|era|con|de|visita|opcion|si|por favor|esa|ese|mejor",
  aboutOwner: "promesas?|compromisos?|acuerdos?|tareas?|sino|(?:no|eso|es[ao]|aquello) (?:era|es|fue|lo|le|me)",
  mine: "mi[oa]s?|de mi parte|de mi|yo|(?:lo|la) hago yo|me toca(?: a mi)?",
  theirs: "suy[oa]s?|de ella|de el|ella|el(?:la)? misma?|(?:le|les) toca(?: a (?:ella|el))?",
};
