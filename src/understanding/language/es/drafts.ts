import type { DraftWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

/** "abrimos", "seguimos" and "continuamos" are left out: they tell what was done as well. */
const OPEN = joinAlternatives`
  abrir(?:me)?|abre(?:me)?|abra(?:me)?|abramos|reabrir|reabre|reabra|seguir|sigue|siga|sigamos
  continuar|continua|continue|continuemos|retomar|retoma|retome|retomemos|volver|vuelve|vuelva|volvamos
`;

export const DRAFT_WORDS_ES: DraftWords = {
  open: `(?:(?:quiero|quisiera|deseo|puedes|podrias?) )?${OPEN}(?: (?:con|a|en))?(?: (?:el|mi|ese|aquel)(?: borrador)?(?: de la visita)?(?: (?:de|del|sobre|con|a))?)?`,
  afterName: "(?!)",
  list: `(?:(?:ver|muestra(?:me)?|muestre(?:me)?|mostrar(?:me)?|lista|listar|quiero ver|cuales son|que|${OPEN}) )?(?:(?:todos )?(?:mis|los) borradores|borradores|(?:el|mi|un) borrador)(?: (?:sin terminar|abiertos|guardados|pendientes|tengo|hay))?`,
};
