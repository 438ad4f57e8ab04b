import type { WishWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const WANTING = joinAlternatives`
  por favor|porfa|porfavor|hola|oiga|oye|fieldbook|me|puedes?|podrias?|quiero|quisiera|necesito|deseo|que|hay que|ayudeme a|ayudame a
`;
const NOTE =
  "(?:(?:apunt|anot|guard|registr|escrib|agreg|tom|pon|pong|dej)(?:a|e|o|ar|ir|er|as|es)?(?:me)?(?:l[oa]s?)?|nota|apunte)";
const FOR_NOTE = joinAlternatives`
  esto|eso|lo siguiente|(?:solo |nomas |solamente )?para mi(?: sol[oa]| nomas)?|(?:en|a) (?:mi|el|mis|las)(?: propi[oa])? (?:cuaderno|notas|apuntes)(?: de campo| personales| privadas)?
  como (?:una )?nota(?: (?:personal|privada|mia))?|una nota|nota|notita|un apunte|apunte|aparte|personal|privad[oa]|en privado|por favor|ahi|que|de que|una cosa
`;

export const WISH_WORDS_ES: WishWords = {
  otherMentor:
    "otr[oa] mentora?|nuev[oa] mentora?|(?:pasa|pase|pasar|pasara)(?: a ser)?(?: acompanad[oa])? (?:a|con|por)|en (?:lugar|vez) de",
  until: "\\<(?:hasta|asta)(?: (?:el|la|que sea|el dia|este|mas o menos))*",
  to: "(?:al?|hasta(?: el)?|-)",
  thisWeek: "(?:esta|toda esta|la presente) semana|(?:lo que queda|el resto) de la semana",
  nextWeek: "(?:proxima|siguiente|otra) semana|semana (?:que viene|proxima|entrante|siguiente|que entra)",
  lasts: "\\<(?:por|durante|unos|unas|como)",
  units: { days: "dias?", weeks: "semanas?", months: "mes(?:es)?" },
  monthEnd: "(?:fin|finales|final)(?: de)?(?: este| del?)? mes",
  note: `(?:${WANTING} )*${NOTE}(?: ${FOR_NOTE})*`,
  noteAfter: `(?:por favor )?(?:apunta|anota|guarda|apunte|anote|guarde)l[oa](?: ${FOR_NOTE})*`,
  remind: `(?:${WANTING} )*(?:recuerd(?:a|e|o|as|es)|recordar|recordarme|avis(?:a|e|ar)|hag(?:a|as)|haz|hazme|hacer|hacerme|acord(?:ar|arme)|un recordatorio|recordatorio|pon(?:ga)?)(?:me)?(?: (?:acordar|recordar|un recordatorio|recordatorio|que|de que|de|para que|para|tengo que|debo|por favor))*`,
  atHour: "(?:a|tipo|sobre|desde) las?",
  joins: "(?:el|la|las|a|al|en|por|para|de|del|dia|este|esta|proximo|y|como)",
  link: "(?:que|de que|de|para que|para)",
  ownReason: joinAlternatives`
    (?:tengo|tendre|me toca|me toco|me salio|me surgio|voy|ire|debo ir|tengo que ir) (?:(?:que|ir|a|al|con|donde|el|la|un|una|mi|cita|hora|otra|otro|de) )*(?:medico|doctora?|dentista|hospital|clinica|essalud|medica|terapia|operacion|imprevisto|inconveniente|viaje|familiar|personal|motivos?)
    (?:estoy|amaneci|sigo|ando|me siento|me puse) (?:(?:muy|un|poco|algo|bien|con|una) )*(?:enferm[oa]|mal|delicad[oa]|resfriad[oa]|gripe|fiebre|covid|infeccion)
    (?:se me enfermo|esta enferm[oa]) mi|mi (?:hij[oa]|mama|papa|madre|padre|espos[oa]) (?:esta|se puso|amaneci?o) (?:enferm[oa]|mal|delicad[oa])|de viaje
  `,
  languages: { en: "(?:ingles|english)", es: "(?:espanol|castellano|spanish)" },
};
