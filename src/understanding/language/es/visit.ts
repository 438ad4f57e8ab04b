import { createAlternativesPattern, joinAlternatives } from "#understanding/pattern/phrases.ts";

/**
 * Matches Spanish words for a visit that took place, but not for other people's meetings ("ella se reunió con los
 * padres").
 */
export const VISIT_WORDS_PATTERN_ES = createAlternativesPattern`
  (?<!\<(?:ella|ellos|que|se)\s)\<${joinAlternatives`
    visit(?:e|a|amos)|me reuni|nos reunimos|estuv(?:e|imos)|converse|conversamos|hable|hablamos|llame|llamada|llamamos
    sesion|nuestra reunion|reunion con|videollamada|zoom|encuentro|duro|duracion|fue|con ella|fui|fuimos|la de hoy
    tuvimos
  `}\>
`;

/**
 * Matches the beginning of a Spanish clause that is about the visit: in the first person ("nos reunimos"), or referring
 * back to the visit ("duró").
 */
export const VISIT_CLAUSE_START_PATTERN_ES = createAlternativesPattern`
  ^[^W]*(?:(?:y|luego|nos|yo|me) )*${joinAlternatives`
    conversamos|hablamos|reuni|reunimos|estuve|estuvimos|visite|llame|duro|fue|converse|hable
  `}\>
`;
