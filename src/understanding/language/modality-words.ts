import type { Modality } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import { anyOf, everywhere, oneOf, phrases } from "#understanding/pattern/phrases.ts";

const NEGATIONS = oneOf`
  not|instead of|rather than|wasn't|no|ni|en vez de|en lugar de|nada de|planned|supposed to be|iba a ser
`;

/** Negations before a modality. */
export const NOT_THIS = anyOf`
  \<${NEGATIONS}(?: (?:a|an|the|it|by|being|meeting|doing it|hacerlo|reunirnos|de|por|forma|fue|era|una))*\s+$
`;

/** Words before a modality that explain why another one was used. */
export const BECAUSE = anyOf`\<(?:because|bc|cos|cuz|since|porque|xq|pq|ya que|puesto que)\>[^.,;\n]{0,48}$`;

const ROOMS_EN = oneOf`
  office|library|class ?room|staff ?room|lounge|cafeteria|canteen|gym|hall|playground|auditorium|conference room|cafe
  coffee shop|diner|restaurant|church|(?:community|district|training) cent(?:er|re)|building|hub
`;
const ROOMS_ES = oneOf`
  biblioteca|direccion|subdireccion|aula|salon|patio|auditorio|oficina|despacho|cafeteria|comedor|parroquia|municipalidad
  sala de (?:profesores|docentes|reuniones|innovacion)
`;
/** Words allowed between the people and the place where they met. */
const GAP_EN = String.raw`(?:(?! (?:about|who|when|because|over|there|had|with a) )[^.;\n]){0,48}`;
const GAP_ES = String.raw`(?:(?! (?:(?:sobre|acerca|que|cuando|porque|por|del|hubo|habia|tuvo) |de (?!\d|las? |hora|N)))[^.;\n]){0,48}`;
const HERS = "(?:her|his|N+'?s?|the (?:principal|head)'s)";
const ALONE = String.raw`(?<=(?:^|[,;.\n])\s{0,3})`;
const WHATSAPP = "(?:whats?app|wasap|wsp)";

/** Phrases that state the modality; "N" stands for the principal's name. */
export const MODALITY_PHRASES: Readonly<Record<Language, Readonly<Record<Modality, RegExp>>>> = {
  en: {
    mixed: everywhere(phrases`
      hybrid
      half (?:of it )?(?:was )?(?:on|by|in|over) (?:the )?W+(?: W+)?,? (?:and )?(?:the other |other )?half
      (?:started|began) (?:on|by|in|over|via) (?:the )?W+(?: W+)?,? (?:and |but |then |we )*(?:finished|ended|continued) (?:on|by|in|over|via)
      part(?:ly)? (?:on|by|in|over) W+(?: W+)?,? (?:and )?part(?:ly)?
    `),
    video: everywhere(anyOf`
      \<(?:zoom(?:ed)?|skyped?|face ?timed?|g-?meet|webex|google meet|ms teams|microsoft teams|virtual(?:ly)?)\>
      \<(?:video ?-?(?:call|chat|conference|meeting|link)|videocall)\>
      \<(?:on|via|by|over|using|through) (?:google |ms )?(?:meet|teams|video)\>
      \<(?:teams|meet|whatsapp video) (?:call|meeting|chat|session)\>
      \<(?:met|session|meeting|visit|talked|spoke|it was|done|held|all) online\>
      \<online (?:meeting|session|call|visit|chat|with)\>
      ${ALONE}online\>
    `),
    phone: everywhere(anyOf`
      \<(?:by|on the|over the|via|per|on) (?:tele|mobile )?phone\>
      \<(?:(?:tele)?phone ?call|phoned|phone (?=with\>))
      ${ALONE}(?:tele)?phone\>
      \<(?:whatsapp|wa|telegram|signal|voice|phone) (?:voice )?call\>
      \<call(?:ed)? (?:W+ )?(?:on|over|by|via) whatsapp\>
      (?<!\<(?:she|he|they|who)\s(?:has\s|had\s)?)\<(?:called|rang|rung) (?:N+|her|him|the principal)\>
      (?<!\<(?:teams|zoom|meet|video|skype)\s)\<call (?:with|to) (?:N+|her|him)\>
    `),
    async_messaging: everywhere(anyOf`
      \<(?:by|via|over|through) (?:text|email|e-mail|messages?|sms|chat)\>
      \<(?:whatsapp|text|voice) (?:messages?|notes?|exchange)\>
      \<(?:texted|messaged|emailed) (?:with )?(?:N+|her|him|each other)\>
      \<and i (?:texted|messaged|emailed|wrote)\>
      \<exchanged (?:W+ ){0,4}(?:messages|emails|texts|notes)\>
    `),
    in_person: everywhere(anyOf`
      \<(?:in[- ]person|face[ -]to[ -]face|f2f|on[- ]?site|(?:site|school) visit)\>
      \<(?:at|in|to) (?:the )?(?:school|skl|skool)\>
      \<(?:at|in|to|from|by|@|around|round) ${HERS} ?(?:school|skool|skl|office|place|campus|classroom)\>
      ${ALONE}${HERS} (?:school|office)\>
      \<visited (?:N+'?s?|her|his) (?:school|campus|building)\>
      \<in the (?:head's |principal's )?office\>
      \<(?:at|in) (?:my|our|her|his|N+'?s?) (?:W+ )?${ROOMS_EN}\>
      (?<=\<(?:we|met|sat|talked|spoke|N+|session|visit)\>${GAP_EN})\<(?:at|in) (?:the|a|an) (?:W+ )?${ROOMS_EN}\>
      \<sat down (?:together|with)\>
    `),
  },
  es: {
    mixed: everywhere(phrases`
      hibrid[oa]|semi ?presencial
      mitad (?:fue )?(?:por|en) W+(?: W+)?,? (?:y )?(?:la )?(?:otra )?mitad
      (?:empezamos|comenzamos) (?:por|en) W+(?: W+)?,? (?:y |pero |luego )*(?:terminamos|seguimos|continuamos|acabamos) (?:por|en)
      parte (?:por|en) W+(?: W+)?,? (?:y )?parte
    `),
    video: everywhere(phrases`
      zoom|skype|webex|google meet|meet|video ?llamada|video ?conferencia|virtual(?:mente)?|en linea
      (?:por|via|en|x) (?:teams|video)
      (?:reunion|sesion|llamada) (?:de|por) teams
    `),
    phone: everywhere(anyOf`
      \<(?:por|via|x|al) (?:telefono|telfono|celular|fono|cel|movil)\>
      \<(?:llamada|llamadita) (?:de|por) (?:${WHATSAPP}|telefono|voz)\>
      \<llamadas? (?:telefonicas?|cortitas?|cortas?|rapidas?|breves?)\>
      \<(?<!video ?)llamada (?:con|a|de) (?:N+|la directora|el director)\>
      \<telefonicW+\>
      ${ALONE}(?:telefono|llamada)\>(?! (?:de|por) (?:zoom|teams|meet))
      (?<!\<(?:ella|el|que)\s)\<(?:llame|llamamos) a (?:la directora |el director )?N+\>
      \<(?:la|lo) llame\>
    `),
    async_messaging: everywhere(phrases`
      (?:por|via|con) (?:mensajes?|chat|correo|email|sms|mensajes de texto|audios)
      (?:mensajes|audios|chat) (?:de|por) ${WHATSAPP}
      nos (?:escribimos|mensajeamos)
      le escribi
    `),
    in_person: everywhere(anyOf`
      \<(?:presencial(?:mente)?|en persona|cara a cara|in situ)\>
      \<(?:en|a|desde|hasta) (?:su|la|el|mi) (?:escuela|colegio|cole|institucion(?: educativa)?|plantel|centro educativo)(?: de N+)?
      \<(?:en|a|desde|hasta) (?:su|la|el|mi) (?:i\.?e\>\.?|iiee|oficina|despacho|direccion)(?: de N+)?
      (?<=\<(?:reuni|reunimos|juntamos|encontramos|sentamos|vimos|converse|conversamos|estuve|estuvimos|N+|sesion|visita|\d)\>${GAP_ES})\<en (?:la|el|su|mi|un|una) ${ROOMS_ES}\>
      \<(?:visite|visitamos) (?:el|la|su) (?:colegio|escuela|cole|i\.?e\>|institucion)
      \<nos (?:juntamos|encontramos|vimos|reunimos|sentamos) en (?:la|el|un|una|su|mi) (?:ugel|dre|iglesia|plaza|parque|restaurante|cafe|casa|local)\>
    `),
  },
};

/** Phrases that suggest a modality without stating it: not sure, so Fieldbook asks. */
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

/** Single words accepted as the answer to "how did you meet?". */
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
