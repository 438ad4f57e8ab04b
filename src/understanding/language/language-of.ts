import type { Language } from "#kernel/language.ts";
import type { Folded } from "#understanding/fold/fold.ts";

/** The words of one language that are no words of the other, in the folded writing. */
const TELLING = {
  en: words(`the and was were with her his she he we they met saw visited yesterday today for about to of at by will
    i'll she'll he'll we'll she's it's what working hard next visit call phone school teachers from this that is are
    my mine not nothing hour hours an morning last week log save wanted asked`),
  es: words(`el la los las y con su una un fue de del en por para que ayer hoy visite estuve hable converse llame
    reuni ella yo le lo se va mi nada hora horas proxima visita llamada escuela colegio docentes queria quiere
    reunion sin esta manana semana quiero registrar guardar directora ya bien dificil quedo quede`),
} satisfies Record<Language, Set<string>>;

/** The language a text is written in; `prior` where the text does not say. */
export function languageOf(folded: Folded, prior: Language): Language {
  const other = prior === "en" ? "es" : "en";
  const found = { en: 0, es: 0 };
  let letters = 0;
  for (const [word] of folded.text.matchAll(/[a-z_']+/g)) {
    letters += word.length;
    if (TELLING.en.has(word)) found.en++;
    if (TELLING.es.has(word)) found.es++;
  }
  return letters >= LEAST_LETTERS && found[other] > found[prior] ? other : prior;
}

/** "ok", "hola": too short to overrule the person's own language. */
const LEAST_LETTERS = 12;

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}
