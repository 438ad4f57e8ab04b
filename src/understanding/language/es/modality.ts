import type { ContactModality } from "#kernel/contact-codes.ts";
import type { ModalityAnswerWords } from "#understanding/language/sources.ts";
import {
  createAlternativesPattern,
  createPhrasePattern,
  joinAlternatives,
  withGlobalFlag,
} from "#understanding/pattern/phrases.ts";

const ROOMS = joinAlternatives`
  biblioteca|direccion|subdireccion|aula|salon|patio|auditorio|oficina|despacho|cafeteria|comedor|parroquia|municipalidad
  sala de (?:profesores|docentes|reuniones|innovacion)
`;

const GAP = String.raw`(?:(?! (?:(?:sobre|acerca|que|cuando|porque|por|del|hubo|habia|tuvo) |de (?!\d|las? |hora|N)))[^.;\n]){0,48}`;

const ALONE = String.raw`(?<=(?:^|[,;.\n])\s{0,3})`;

const WHATSAPP = "(?:whats?app|wasap|wsp)";

/**
 * Spanish phrases that state the mode of the visit (in person, by phone …). Before matching, each letter of the
 * principal's name is replaced by a mask character, so that no phrase takes the name for a word; "N" in a phrase
 * matches one such character.
 */
export const MODALITY_PHRASES_ES: Readonly<Record<ContactModality, RegExp>> = {
  mixed: withGlobalFlag(createPhrasePattern`
    hibrid[oa]|semi ?presencial
    mitad (?:fue )?(?:por|en) W+(?: W+)?,? (?:y )?(?:la )?(?:otra )?mitad
    (?:empezamos|comenzamos) (?:por|en) W+(?: W+)?,? (?:y |pero |luego )*(?:terminamos|seguimos|continuamos|acabamos) (?:por|en)
    parte (?:por|en) W+(?: W+)?,? (?:y )?parte
  `),
  video: withGlobalFlag(createPhrasePattern`
    zoom|skype|webex|google meet|meet|video ?llamada|video ?conferencia|virtual(?:mente)?|en linea
    (?:por|via|en|x) (?:teams|video)
    (?:reunion|sesion|llamada) (?:de|por) teams
  `),
  phone: withGlobalFlag(createAlternativesPattern`
    \<(?:por|via|x|al) (?:telefono|telfono|celular|fono|cel|movil)\>
    \<(?:llamada|llamadita) (?:de|por) (?:${WHATSAPP}|telefono|voz)\>
    \<llamadas? (?:telefonicas?|cortitas?|cortas?|rapidas?|breves?)\>
    \<(?<!video ?)llamada (?:con|a|de) (?:N+|la directora|el director)\>
    \<telefonicW+\>
    ${ALONE}(?:telefono|llamada)\>(?! (?:de|por) (?:zoom|teams|meet))
    (?<!\<(?:ella|el|que)\s)\<(?:llame|llamamos) a (?:la directora |el director )?N+\>
    \<(?:la|lo) llame\>
  `),
  async_messaging: withGlobalFlag(createPhrasePattern`
    (?:por|via|con) (?:mensajes?|chat|correo|email|sms|mensajes de texto|audios)
    (?:mensajes|audios|chat) (?:de|por) ${WHATSAPP}
    nos (?:escribimos|mensajeamos)
    le escribi
  `),
  in_person: withGlobalFlag(createAlternativesPattern`
    \<(?:presencial(?:mente)?|en persona|cara a cara|in situ)\>
    \<(?:en|a|desde|hasta) (?:su|la|el|mi) (?:escuela|colegio|cole|institucion(?: educativa)?|plantel|centro educativo)(?: de N+)?
    \<(?:en|a|desde|hasta) (?:su|la|el|mi) (?:i\.?e\>\.?|iiee|oficina|despacho|direccion)(?: de N+)?
    (?<=\<(?:reuni|reunimos|juntamos|encontramos|sentamos|vimos|converse|conversamos|estuve|estuvimos|N+|sesion|visita|\d)\>${GAP})\<en (?:la|el|su|mi|un|una) ${ROOMS}\>
    \<(?:visite|visitamos) (?:el|la|su) (?:colegio|escuela|cole|i\.?e\>|institucion)
    \<nos (?:juntamos|encontramos|vimos|reunimos|sentamos) en (?:la|el|un|una|su|mi) (?:ugel|dre|iglesia|plaza|parque|restaurante|cafe|casa|local)\>
  `),
};

/**
 * Spanish phrases that suggest a mode of the visit (in person, by phone …) without stating it. A mode read from such a
 * phrase is uncertain, so Fieldbook asks the mentor.
 */
export const MODALITY_HINT_PHRASES_ES: Readonly<Partial<Record<ContactModality, RegExp>>> = {
  async_messaging: withGlobalFlag(createPhrasePattern`(?<!llamada (?:de|por) )(?:por|via|x) ${WHATSAPP}`),
  in_person: withGlobalFlag(createPhrasePattern`visite|visitamos|visita a|recorri(?:mos)?`),
};

export const MODALITY_ANSWER_WORDS_ES: ModalityAnswerWords = {
  words: {
    mixed: "mixt[ao]|hibrid[ao]|semipresencial|ambas",
    video: "video|video ?llamada|videoconferencia|zoom|meet|teams|skype|webex|virtual|en linea",
    phone: "telefono|fono|celular|llamada|llame|telefonica",
    async_messaging: `mensajes?|correos?|audios|chat|${WHATSAPP}`,
    in_person: "presencial|en persona|cara a cara|escuela|colegio|cole|ie|oficina|visita",
  },
  negations: "no|ni|en vez de|en lugar de|nada de|iba a ser",
  afterNegation: "a|de|por|forma|fue|era|una|hacerlo|reunirnos",
  because: "porque|xq|pq|ya que|puesto que",
};
