import type { Modality } from "#kernel/contact-codes.ts";
import { anyOf, oneOf, phrases } from "#understanding/pattern/phrases.ts";

const NEGATIONS = oneOf`
  not|instead of|rather than|wasn't|no|ni|en vez de|en lugar de|nada de|planned|supposed to be|iba a ser
`;

/** Negations before a modality. */
export const NOT_THIS = anyOf`
  \<${NEGATIONS}(?: (?:a|an|the|it|by|being|meeting|doing it|hacerlo|reunirnos|de|por|forma|fue|era|una))*\s+$
`;

/** Words before a modality that explain why another one was used. */
export const BECAUSE = anyOf`\<(?:because|bc|cos|cuz|since|porque|xq|pq|ya que|puesto que)\>[^.,;\n]{0,48}$`;

const WHATSAPP = "(?:whats?app|wasap|wsp)";

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
