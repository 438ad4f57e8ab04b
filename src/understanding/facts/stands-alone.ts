import { anyOf } from "#understanding/pattern/phrases.ts";

/**
 * What may follow a bare number that is a day or an hour: the end, punctuation, a number, a name, or a word that begins
 * something else. Any other word is what the number counts ("9 to 10 teachers", "a las 5 familias").
 */
const FREE_WORDS = `and at in on with w from for by to till until between around about i we she he they it was is were
  had so but then because via over when her his my our there here today yesterday tomorrow morning afternoon monday
  tuesday wednesday thursday friday saturday sunday zoom phone call visit face she'll he'll i'll we'll am pm this that
  next if please thanks cancelled canceled postponed never didn't didnt couldn't couldnt cancelada suspendida quedo again instead mejor only just mon tue tues wed thu thurs fri approx after before as via the same during
  y e con en de del por para el la los las ella yo nos se me fue era hoy ayer manana lunes martes miercoles jueves
  viernes sabado domingo desde hasta a al que pero presencial videollamada llamada visita su mi lo le cuando sobre
  durante tuvimos voy vamos estuve otra estuvimos como porque unos antes despues donde quedamos queria met saw spoke talked called
  visited visite visito visitamos converse conversamos hable hablamos llame llamamos`;

const FREE = new Set(FREE_WORDS.split(/\s+/));

const NEXT = anyOf`^[ ]*([\p{L}NM_']+|[^ ])?`;

/** Whether the number that ends at `end` stands alone. */
export function standsAlone(text: string, end: number): boolean {
  const next = NEXT.exec(text.slice(end, end + 24))?.[1];
  if (next === undefined || !/[\p{L}_]/u.test(next)) return next !== "%" && next !== "/" && next !== "º";
  return FREE.has(next) || text.startsWith("o'clock", end);
}
