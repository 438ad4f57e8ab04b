import { LANGUAGE, LANGUAGES, type Language, startingWith } from "#kernel/language.ts";
import type { Folded } from "#understanding/fold/fold.ts";

/** Words that tell one language from the others, in the folded writing. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`the and was were with her his she he we they met saw visited yesterday today for about to of at by will
    i'll she'll he'll we'll she's it's what working hard next visit call phone school teachers from this that is are
    my mine not nothing hour hours an morning last week log save wanted asked`),
  es: words(`el la los las y con su una un fue de del en por para que ayer hoy visite estuve hable converse llame
    reuni ella yo le lo se va mi nada hora horas proxima visita llamada escuela colegio docentes queria quiere
    reunion sin esta manana semana quiero registrar guardar directora ya bien dificil quedo quede`),
};

/** The language a text is written in; the writer's `own` where the text does not say. */
export function languageOf(folded: Folded, own: Language): Language {
  const written = folded.text.match(/[\p{L}_']+/gu) ?? [];
  const letters = written.reduce((sum, word) => sum + word.length, 0);
  if (letters < MIN_LETTERS) return own;
  const count = (language: Language) => written.filter((word) => TELLING[language].has(word)).length;
  return startingWith(own).reduce((best, language) => (count(language) > count(best) ? language : best));
}

/** "ok", "hola": too short to overrule the writer's own language. */
const MIN_LETTERS = 12;

/** Whether most of the letters are of a script that a language of ours is written in. */
export function isInOurScript({ text }: Folded): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const ours = text.match(OURS)?.length ?? 0;
  return ours * 2 >= all;
}

const SCRIPTS = new Set(LANGUAGES.map((language) => LANGUAGE[language].script));
const OURS = new RegExp(`[${[...SCRIPTS].map((script) => `\\p{Script=${script}}`).join("")}]`, "gu");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
