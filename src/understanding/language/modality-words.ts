import type { Modality } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import { anyOf, everywhere, oneOf, phrases } from "#understanding/pattern/phrases.ts";

const NEGATIONS = oneOf`
  not|instead of|rather than|wasn't|no|ni|en vez de|en lugar de|nada de|planned|supposed to be|iba a ser
`;

/** In front of a way to meet: it was not that. */
export const NOT_THIS = anyOf`
  \b${NEGATIONS}(?: (?:a|an|the|it|by|being|meeting|doing it|hacerlo|reunirnos|de|por|forma|fue|era|una))*\s+$
`;

/** In front of a way to meet in the same breath: why it was another one. */
export const BECAUSE = /\b(?:because|bc|cos|cuz|since|porque|xq|pq|ya que|puesto que)\b[^.,;\n]{0,48}$/;

const ROOMS_EN = oneOf`
  office|library|class ?room|staff ?room|lounge|cafeteria|canteen|gym|hall|playground|auditorium|conference room|cafe
  coffee shop|diner|restaurant|church|(?:community|district|training) cent(?:er|re)|building|hub
`;
const ROOMS_ES = oneOf`
  biblioteca|direccion|subdireccion|aula|salon|patio|auditorio|oficina|despacho|cafeteria|comedor|parroquia|municipalidad
  sala de (?:profesores|docentes|reuniones|innovacion)
`;
/** From the people to the room they met in, past nothing that was only talked about. */
const GAP_EN = String.raw`(?:(?! (?:about|who|when|because|over|there|had|with a) )[^.;\n]){0,48}`;
const GAP_ES = String.raw`(?:(?! (?:(?:sobre|acerca|que|cuando|porque|por|del|hubo|habia|tuvo) |de (?!\d|las? |hora|N)))[^.;\n]){0,48}`;
const HERS = "(?:her|his|N+'?s?|the (?:principal|head)'s)";
const ALONE = String.raw`(?<=(?:^|[,;.\n])\s{0,3})`;
const WHATSAPP = "(?:whats?app|wasap|wsp)";

/** What says how a visit took place; "N" is the principal's name. */
export const MODALITY_PHRASES: Readonly<Record<Language, Readonly<Record<Modality, RegExp>>>> = {
  en: {
    mixed: everywhere(phrases`
      hybrid
      half (?:of it )?(?:was )?(?:on|by|in|over) (?:the )?\w+(?: \w+)?,? (?:and )?(?:the other |other )?half
      (?:started|began) (?:on|by|in|over|via) (?:the )?\w+(?: \w+)?,? (?:and |but |then |we )*(?:finished|ended|continued) (?:on|by|in|over|via)
      part(?:ly)? (?:on|by|in|over) \w+(?: \w+)?,? (?:and )?part(?:ly)?
    `),
    video: everywhere(anyOf`
      \b(?:zoom(?:ed)?|skyped?|face ?timed?|g-?meet|webex|google meet|ms teams|microsoft teams|virtual(?:ly)?)\b
      \b(?:video ?-?(?:call|chat|conference|meeting|link)|videocall)\b
      \b(?:on|via|by|over|using|through) (?:google |ms )?(?:meet|teams|video)\b
      \b(?:teams|meet|whatsapp video) (?:call|meeting|chat|session)\b
      \b(?:met|session|meeting|visit|talked|spoke|it was|done|held|all) online\b
      \bonline (?:meeting|session|call|visit|chat|with)\b
      ${ALONE}online\b
    `),
    phone: everywhere(anyOf`
      \b(?:by|on the|over the|via|per|on) (?:tele|mobile )?phone\b
      \b(?:(?:tele)?phone ?call|phoned|phone (?=with\b))
      ${ALONE}(?:tele)?phone\b
      \b(?:whatsapp|wa|telegram|signal|voice|phone) (?:voice )?call\b
      \bcall(?:ed)? (?:\w+ )?(?:on|over|by|via) whatsapp\b
      (?<!\b(?:she|he|they|who)\s(?:has\s|had\s)?)\b(?:called|rang|rung) (?:N+|her|him|the principal)\b
      (?<!\b(?:teams|zoom|meet|video|skype)\s)\bcall (?:with|to) (?:N+|her|him)\b
    `),
    async_messaging: everywhere(anyOf`
      \b(?:by|via|over|through) (?:text|email|e-mail|messages?|sms|chat)\b
      \b(?:whatsapp|text|voice) (?:messages?|notes?|exchange)\b
      \b(?:texted|messaged|emailed) (?:with )?(?:N+|her|him|each other)\b
      \band i (?:texted|messaged|emailed|wrote)\b
      \bexchanged (?:\w+ ){0,4}(?:messages|emails|texts|notes)\b
    `),
    in_person: everywhere(anyOf`
      \b(?:in[- ]person|face[ -]to[ -]face|f2f|on[- ]?site|(?:site|school) visit)\b
      \b(?:at|in|to) (?:the )?(?:school|skl|skool)\b
      \b(?:at|in|to|from|by|@|around|round) ${HERS} ?(?:school|skool|skl|office|place|campus|classroom)\b
      ${ALONE}${HERS} (?:school|office)\b
      \bvisited (?:N+'?s?|her|his) (?:school|campus|building)\b
      \bin the (?:head's |principal's )?office\b
      \b(?:at|in) (?:my|our|her|his|N+'?s?) (?:\w+ )?${ROOMS_EN}\b
      (?<=\b(?:we|met|sat|talked|spoke|N+|session|visit)\b${GAP_EN})\b(?:at|in) (?:the|a|an) (?:\w+ )?${ROOMS_EN}\b
      \bsat down (?:together|with)\b
    `),
  },
  es: {
    mixed: everywhere(phrases`
      hibrid[oa]|semi ?presencial
      mitad (?:fue )?(?:por|en) \w+(?: \w+)?,? (?:y )?(?:la )?(?:otra )?mitad
      (?:empezamos|comenzamos) (?:por|en) \w+(?: \w+)?,? (?:y |pero |luego )*(?:terminamos|seguimos|continuamos|acabamos) (?:por|en)
      parte (?:por|en) \w+(?: \w+)?,? (?:y )?parte
    `),
    video: everywhere(phrases`
      zoom|skype|webex|google meet|meet|video ?llamada|video ?conferencia|virtual(?:mente)?|en linea
      (?:por|via|en|x) (?:teams|video)
      (?:reunion|sesion|llamada) (?:de|por) teams
    `),
    phone: everywhere(anyOf`
      \b(?:por|via|x|al) (?:telefono|telfono|celular|fono|cel|movil)\b
      \b(?:llamada|llamadita) (?:de|por) (?:${WHATSAPP}|telefono|voz)\b
      \bllamadas? (?:telefonicas?|cortitas?|cortas?|rapidas?|breves?)\b
      \b(?<!video ?)llamada (?:con|a|de) (?:N+|la directora|el director)\b
      \btelefonic\w+\b
      ${ALONE}(?:telefono|llamada)\b(?! (?:de|por) (?:zoom|teams|meet))
      (?<!\b(?:ella|el|que)\s)\b(?:llame|llamamos) a (?:la directora |el director )?N+\b
      \b(?:la|lo) llame\b
    `),
    async_messaging: everywhere(phrases`
      (?:por|via|con) (?:mensajes?|chat|correo|email|sms|mensajes de texto|audios)
      (?:mensajes|audios|chat) (?:de|por) ${WHATSAPP}
      nos (?:escribimos|mensajeamos)
      le escribi
    `),
    in_person: everywhere(anyOf`
      \b(?:presencial(?:mente)?|en persona|cara a cara|in situ)\b
      \b(?:en|a|desde|hasta) (?:su|la|el|mi) (?:escuela|colegio|cole|institucion(?: educativa)?|plantel|centro educativo)(?: de N+)?
      \b(?:en|a|desde|hasta) (?:su|la|el|mi) (?:i\.?e\b\.?|iiee|oficina|despacho|direccion)(?: de N+)?
      (?<=\b(?:reuni|reunimos|juntamos|encontramos|sentamos|vimos|converse|conversamos|estuve|estuvimos|N+|sesion|visita|\d)\b${GAP_ES})\ben (?:la|el|su|mi|un|una) ${ROOMS_ES}\b
      \b(?:visite|visitamos) (?:el|la|su) (?:colegio|escuela|cole|i\.?e\b|institucion)
      \bnos (?:juntamos|encontramos|vimos|reunimos|sentamos) en (?:la|el|un|una|su|mi) (?:ugel|dre|iglesia|plaza|parque|restaurante|cafe|casa|local)\b
    `),
  },
};

/** What lets one suppose it: worth asking, not worth filling in. */
export const MODALITY_HINTS: Readonly<Record<Language, Readonly<Partial<Record<Modality, RegExp>>>>> = {
  en: {
    async_messaging: everywhere(phrases`(?:on|by|via|over) whatsapp`),
    in_person: everywhere(
      phrases`visited|visit (?:to|at)|learning walk|walk-?through|classroom visits?|walked (?:round|around|through)|dropped in`,
    ),
  },
  es: {
    async_messaging: everywhere(phrases`(?<!llamada (?:de|por) )(?:por|via|x) ${WHATSAPP}`),
    in_person: everywhere(phrases`visite|visitamos|visita a|recorri(?:mos)?`),
  },
};

/** One word, where nothing else was asked. */
export const MODALITY_WORDS: Readonly<Record<Modality, RegExp>> = {
  mixed: phrases`mixed|hybrid|both|mixt[ao]|hibrid[ao]|semipresencial|ambas`,
  video: phrases`
    video|videocall|video ?llamada|videoconferencia|zoom|meet|teams|skype|facetime|webex|virtual|online|en linea
  `,
  phone: phrases`phone|telephone|phoned|call|called|rang|telefono|fono|celular|llamada|llame|telefonica`,
  async_messaging: phrases`
    messages?|messaging|texts?|texted|chat|emails?|mensajes?|correos?|audios|${WHATSAPP}
  `,
  in_person: phrases`
    in[- ]?person|face[ -]to[ -]face|f2f|school|office|there|visit(?:ed)?|ie
    presencial|en persona|cara a cara|escuela|colegio|cole|oficina|visita
  `,
};
