import { anyOf, oneOf } from "#understanding/pattern/phrases.ts";

/** Words for a visit that took place; meetings of others do not match ("she met the parents"). */
export const VISIT_ES = anyOf`
  (?<!\<(?:ella|ellos|que|se)\s)\<${oneOf`
    visit(?:e|a|amos)|me reuni|nos reunimos|estuv(?:e|imos)|converse|conversamos|hable|hablamos|llame|llamada|llamamos
    sesion|nuestra reunion|reunion con|videollamada|zoom|encuentro|duro|duracion|fue|con ella|fui|fuimos|la de hoy
    tuvimos
  `}\>
`;

/** Openings of a clause about the visit: in the first person, or referring to what was just named. */
export const VISIT_OPENINGS_ES = anyOf`
  ^[^W]*(?:(?:y|luego|nos|yo|me) )*${oneOf`
    conversamos|hablamos|reuni|reunimos|estuve|estuvimos|visite|llame|duro|fue|converse|hable
  `}\>
`;
