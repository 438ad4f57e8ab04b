import { anyOf, everywhere, oneOf, phrases } from "#understanding/pattern/phrases.ts";

/** Words for a visit that took place; meetings of others do not match ("she met the parents"). */
export const VISIT_WORDS = {
  en: anyOf`
    (?<!\<(?:she|he|they|who|staff|teachers|parents)\s(?:has\s|had\s|'d\s)?)\<${oneOf`
      met|saw|visit(?:ed)?|spoke|talked|called|phoned|rang|zoom(?:ed)?|caught up|sat down|session|our meeting
      meeting with|call|chat|catch-?up|debrief|lasted|it was|with (?:her|him)|duration|we had|we did|got back|finished
    `}\>
  `,
  es: anyOf`
    (?<!\<(?:ella|ellos|que|se)\s)\<${oneOf`
      visit(?:e|a|amos)|me reuni|nos reunimos|estuv(?:e|imos)|converse|conversamos|hable|hablamos|llame|llamada|llamamos
      sesion|nuestra reunion|reunion con|videollamada|zoom|encuentro|duro|duracion|fue|con ella|fui|fuimos|la de hoy
      tuvimos
    `}\>
  `,
} as const;

/** Openings of a clause about the visit: in the first person, or referring to what was just named. */
export const VISIT_OPENINGS = {
  en: anyOf`
    ^[^W]*(?:(?:we|i|and|then|so|ive|i've) )*${oneOf`
      met|talked|spoke|chatted|(?:it )?lasted|it was|we had|visited|called|phoned|rang|zoomed|caught up|sat down
    `}\>
  `,
  es: anyOf`
    ^[^W]*(?:(?:y|luego|nos|yo|me) )*${oneOf`
      conversamos|hablamos|reuni|reunimos|estuve|estuvimos|visite|llame|duro|fue|converse|hable
    `}\>
  `,
} as const;

/** Filler words between a day, a time and a modality. */
export const FILLERS = everywhere(phrases`
  about|around|for|on|at|in|was|it|from|only|just|approx|total|lasted|took|duration|length|time|date|when|by|via|to|the
  phone|zoom|meet|teams|person|face|school|her|his|office|video|call|whatsapp|w|with
  el|la|los|las|de|del|fue|unos|unas|como|durante|duro|duracion|por|en|a|su|fecha|hora|con|persona
  escuela|colegio|cole|ie|oficina|presencial|telefono|videollamada|llamada|N+
`);
