import type { PersonalNumberWords } from "#understanding/names/personal-number-words.ts";

const MONTH = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)";
const DAY =
  "(?:\\d{1,2}|primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci(?:s[eé]is|siete|ocho|nueve)|veint(?:e|i\\p{L}+)|treinta(?: y uno)?)";
const YEAR =
  "(?:\\d{4}|(?:dos mil|mil novecientos)(?: (?:y |(?:dieci|veinti)?\\p{L}{3,11}(?<=[oesé]|once|doce|trece|catorce|quince|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa))){0,3})";

/** A document's name, with its number's: "DNI n.º". */
const DOCUMENT =
  "(?:d\\.? ?n\\.? ?i\\.?|n\\.? ?i\\.? ?[ef]\\.?|c\\. ?[eci]\\.?|ce|cc|ci|t\\. ?i\\.?|ti|r\\.? ?u\\.? ?[tn]\\.?|curp|rfc|nuip|cui|dui|dpi|carne(?: de extranjeria)?|documento(?: de identidad)?|identidad|pasaporte|ptp|cpp|ruc|codigo(?: de estudiante| modular del estudiante)?|cedula(?: de (?:ciudadania|identidad|extranjeria))?|tarjeta de identidad|registro civil|l\\.?e\\.?|seguridad social|nss|imss|cip|sis|historia clinica|matricula)";

export const PERSONAL_NUMBERS_ES: PersonalNumberWords = {
  document: new RegExp(`(?<![\\p{L}])${DOCUMENT}(?: (?:es|n|num|numero|nro|no|con))*[^\\p{L}\\p{N}]{0,5}$`, "u"),
  documentOf: new RegExp(`(?<![\\p{L}])${DOCUMENT}(?: \\p{L}+){1,5}[^\\p{L}\\p{N}]{0,5}$`, "u"),
  phone:
    /(?:tel|telf|telefono|fono|fijo|cel|celular|movil|whatsapp|wsp|wasap|wa|wsap|numero|contacto|marcar|llamar(?:lo|la|le)?|llamen|llame|llamadas?|mensajes?|escrib\p{L}+)(?: (?:es|al?|del|desde|el|numero|n|nro|de contacto|de casa|del? \p{L}+|de su \p{L}+|de la \p{L}+))*[^\p{L}\p{N}]{0,4}$/u,
  notPersonal:
    /(?:(?<!\p{L})(?:modular|local|resolucion(?: \p{L}+)?|rvm|rm|rd|ds|rdr|ley|oficio|expediente|i\.?e\.?(?:i\.?|p\.?)?|escuela|colegio|red|aula|soles|pesos|serie|factura|boleta|presupuesto|cuenta|cct|dane|rbd|isbn)|s\/\.?|\$|€)(?: (?:es|el|de|n|num|numero|nro|no))*[^\p{L}\p{N}]{0,5}$/u,
  birth:
    /(?<!\p{L})(?:nacid[oa]s?|nacio|naci|nace|f\.? ?(?:de )?n(?:ac)?\.?|fec(?:ha)?\.? ?(?:de )?nac\.?|nac\.?|nacimiento|cumple(?:anos)?)(?!\p{L})[^.;\p{N}\n]{0,36}$/u,
  date: new RegExp(
    `(?<![\\p{L}\\p{N}])${DAY} (?:de )?${MONTH}(?:,? (?:de |del )?(?:año )?${YEAR})?(?![\\p{L}\\p{N}])`,
    "giu",
  ),
};
