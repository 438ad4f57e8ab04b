import type { Modality } from "#mentoring/visit/visit-codes.ts";
import type { Candidate, Language } from "./reading.ts";
import type { Part, Scene } from "./scene.ts";
import type { Span } from "./span.ts";

type Found = Span & { readonly value: Modality; readonly sure: boolean };
type Rule = { readonly value: Modality; readonly pattern: RegExp; readonly unsure?: boolean };

/** How the visit took place, from the words about the visit alone: "teams" elsewhere are people. */
export function readModality({ folded, language, parts }: Scene): Candidate<Modality> | undefined {
  const found = parts.filter((part) => part.ofVisit || isAside(part, language)).flatMap((part) => findIn(part, language));
  const firm = found.filter((each) => each.sure);
  const best = ORDER.map((value) => (firm.length > 0 ? firm : found).find((each) => each.value === value)).find(Boolean);
  if (!best) return undefined;
  const sure = best.sure && (best.value === "mixed" || firm.every((each) => each.value === best.value));
  return { value: best.value, quote: folded.cut(best.start, best.end), sure };
}

/** When several are said, and nothing says which was the visit's: the least likely to be said in passing first. */
const ORDER: readonly Modality[] = ["mixed", "video", "phone", "in_person", "async_messaging"];

/** "Phone." or "It was on Zoom": about the visit without a day or a length. */
function isAside({ kind, words }: Part, language: Language): boolean {
  return kind === "other" && ASIDE[language].test(words);
}

const ASIDE = {
  en: /^\W*(?:(?:it|this|that) was|we (?:did it|met|spoke|talked)|(?:by|on|via|over|in|at) |phone|zoom|video|face)/,
  es: /^\W*(?:fue|lo hicimos|nos vimos|(?:por|en|via) |presencial|virtual|zoom|videollamada|llamada)/,
} as const;

function findIn({ words, start, bare }: Part, language: Language): Found[] {
  const word = bare ? readModalityWord(words) : undefined;
  if (word) return [{ value: word.value, start: start + word.start, end: start + word.end, sure: true }];
  return RULES[language].flatMap(({ value, pattern, unsure }) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      if (NOT.test(words.slice(Math.max(0, match.index - 24), match.index))) return [];
      const at = start + match.index;
      return [{ value, start: at, end: at + match[0].length, sure: !unsure }];
    }),
  );
}

const NOT = /\b(?:not|instead of|rather than|wasn't|no|ni|en vez de|en lugar de|nada de|planned|supposed to be|iba a ser)(?: (?:a|an|the|it|being|meeting|doing it|hacerlo|reunirnos|de|forma))*\s+$/;

const rule = (value: Modality, pattern: string, unsure = false): Rule => ({ value, pattern: new RegExp(pattern, "g"), unsure });
const HER = "(?:her|his|N+'?s?|the (?:principal|head)'s)";

const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    rule("mixed", "\\b(?:hybrid|half (?:on|by|in|over) \\w+(?: \\w+)?,? (?:and )?half|part(?:ly)? (?:on|by|in|over) \\w+(?: \\w+)?,? (?:and )?part(?:ly)?)\\b"),
    rule("video", "\\b(?:zoom(?:ed)?|skype|facetime|webex|google meet|ms teams|microsoft teams|video ?-?(?:call|chat|conference|meeting|link)|videocall|virtual(?:ly)?)\\b"),
    rule("video", "\\b(?:on|via|by|over|using|through) (?:google |ms )?(?:meet|teams|video)\\b"),
    rule("video", "\\b(?:teams|meet|whatsapp video) (?:call|meeting|chat|session)\\b"),
    rule("video", "\\b(?:met|session|meeting|visit|talked|spoke|it was|done|held|all) online\\b|\\bonline (?:meeting|session|call|visit|chat|with)\\b|(?<=^|[,;.]\\s*)online\\b"),
    rule("phone", "\\b(?:by|on the|over the|via|per|on) (?:tele|mobile )?phone\\b|\\b(?:tele)?phone ?call\\b|\\bphoned\\b|(?<=(?:^|[,;.\\n])\\s*)(?:tele)?phone\\b|\\bphone (?=with\\b)"),
    rule("phone", "\\b(?:whatsapp|wa|telegram|signal|voice|phone) (?:voice )?call\\b|\\bcall(?:ed)? (?:\\w+ )?(?:on|over|by|via) whatsapp\\b"),
    rule("phone", "(?<!\\b(?:she|he|they|who)\\s(?:has\\s|had\\s)?)\\b(?:called|rang|rung) (?:N+|her|him|the principal)\\b|(?<!\\b(?:teams|zoom|meet|video|skype)\\s)\\bcall (?:with|to) (?:N+|her|him)\\b"),
    rule("async_messaging", "\\b(?:by|via|over|through) (?:text|email|e-mail|messages?|sms|chat)\\b|\\b(?:whatsapp|text|voice) (?:messages?|notes?|exchange)\\b|\\b(?:texted|messaged|emailed) (?:with )?(?:N+|her|him|each other)\\b|\\band i (?:texted|messaged|emailed|wrote)\\b|\\bexchanged (?:\\w+ )?(?:messages|emails|texts|notes)\\b"),
    rule("async_messaging", "\\b(?:on|by|via|over) whatsapp\\b", true),
    rule("in_person", `\\b(?:in[- ]person|face[ -]to[ -]face|f2f|on[- ]?site|(?:site|school) visit)\\b|\\b(?:at|in|to) (?:the )?(?:school|skl|skool)\\b|\\b(?:at|in|to|from|@|around|round) ${HER} ?(?:school|office|place|campus|classroom)\\b|(?<=(?:^|[,;.\\n])\\s*)${HER} (?:school|office)\\b|\\bin the (?:head's |principal's )?office\\b|\\bsat down (?:together|with)\\b`),
    rule("in_person", "\\bvisited\\b|\\bvisit (?:to|at)\\b|\\b(?:learning walk|walked (?:round|around|through)|dropped in)\\b", true),
  ],
  es: [
    rule("mixed", "\\b(?:hibrid[oa]|semi ?presencial|mitad (?:por|en) \\w+(?: \\w+)?,? (?:y )?mitad|parte (?:por|en) \\w+(?: \\w+)?,? (?:y )?parte)\\b"),
    rule("video", "\\b(?:zoom|skype|webex|google meet|meet|video ?llamada|video ?conferencia|virtual(?:mente)?|en linea)\\b|\\b(?:por|via|en|x) (?:teams|video)\\b|\\b(?:reunion|sesion|llamada) (?:de|por) teams\\b"),
    rule("phone", "\\b(?:por|via|x|al) (?:tele?fono|celular|fono|cel|movil)\\b|\\b(?:llamada|llamadita) (?:de|por) (?:whats?app|wasap|wsp|telefono|voz)\\b|\\bllamadas? (?:telefonicas?|cortitas?|cortas?|rapidas?|breves?)\\b|\\b(?<!video ?)llamada (?:con|a|de) (?:N+|la directora|el director)\\b|\\btelefonic\\w+\\b|(?<=(?:^|[,;.\\n])\\s*)(?:telefono|llamada)\\b(?! (?:de|por) (?:zoom|teams|meet))"),
    rule("phone", "(?<!\\b(?:ella|el|que)\\s)\\b(?:llame|llamamos) a (?:la directora |el director )?N+\\b|\\b(?:la|lo) llame\\b"),
    rule("async_messaging", "\\b(?:por|via|con) (?:mensajes?|chat|correo|email|sms|mensajes de texto|audios)\\b|\\b(?:mensajes|audios|chat) (?:de|por) (?:whats?app|wasap|wsp)\\b|\\bnos (?:escribimos|mensajeamos)\\b|\\ble escribi\\b"),
    rule("async_messaging", "\\b(?<!llamada (?:de|por) )(?:por|via|x) (?:whats?app|wasap|wsp)\\b", true),
    rule("in_person", "\\b(?:presencial(?:mente)?|en persona|cara a cara|in situ)\\b|\\b(?:en|a|desde) (?:su|la|el|mi) (?:escuela|colegio|cole|institucion(?: educativa)?|i\\.?e\\b\\.?|iiee|oficina|despacho|direccion|plantel|centro educativo)(?: de N+)?"),
    rule("in_person", "\\b(?:visite|visitamos)\\b|\\bvisita a\\b|\\brecorri(?:mos)?\\b", true),
  ],
};

/** The whole text is the answer to "how": one word is enough. */
export function readModalityWord(plain: string): { value: Modality; start: number; end: number } | undefined {
  for (const [value, pattern] of WORDS) {
    const match = pattern.exec(plain);
    if (match && !NOT.test(plain.slice(0, match.index))) return { value, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const WORDS: readonly (readonly [Modality, RegExp])[] = [
  ["mixed", /\b(?:mixed|hybrid|both|mixt[ao]|hibrid[ao]|semipresencial|ambas)\b/],
  ["video", /\b(?:video|videocall|video ?llamada|videoconferencia|zoom|meet|teams|skype|facetime|webex|virtual|online|en linea)\b/],
  ["phone", /\b(?:phone|telephone|phoned|call|called|rang|telefono|fono|celular|llamada|llame|telefonica)\b/],
  ["async_messaging", /\b(?:messages?|messaging|texts?|texted|chat|whats?app|wasap|wsp|emails?|mensajes?|correos?|audios)\b/],
  ["in_person", /\b(?:in[- ]?person|face[ -]to[ -]face|f2f|school|office|there|visit(?:ed)?|presencial|en persona|cara a cara|escuela|colegio|cole|oficina|visita)\b/],
];
