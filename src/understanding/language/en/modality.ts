import type { ContactModality } from "#kernel/contact-codes.ts";
import type { ModalityAnswerWords } from "#understanding/language/sources.ts";
import {
  createAlternativesPattern,
  createPhrasePattern,
  joinAlternatives,
  withGlobalFlag,
} from "#understanding/pattern/phrases.ts";

const ROOMS = joinAlternatives`
  office|library|class ?room|staff ?room|lounge|cafeteria|canteen|gym|hall|playground|auditorium|conference room|cafe
  coffee shop|diner|restaurant|church|(?:community|district|training) cent(?:er|re)|building|hub
`;

/** Regex source for the words that may stand between the people who met and the place where they met. */
const GAP = String.raw`(?:(?! (?:about|who|when|because|over|there|had|with a) )[^.;\n]){0,48}`;

const HERS = "(?:her|his|N+'?s?|the (?:principal|head)'s)";

const ALONE = String.raw`(?<=(?:^|[,;.\n])\s{0,3})`;

/**
 * English phrases that state the mode of the visit (in person, by phone …). Before matching, each letter of the
 * principal's name is replaced by a mask character, so that no phrase takes the name for a word; "N" in a phrase
 * matches one such character.
 */
export const MODALITY_PHRASES_EN: Readonly<Record<ContactModality, RegExp>> = {
  mixed: withGlobalFlag(createPhrasePattern`
    hybrid
    half (?:of it )?(?:was )?(?:on|by|in|over) (?:the )?W+(?: W+)?,? (?:and )?(?:the other |other )?half
    (?:started|began) (?:on|by|in|over|via) (?:the )?W+(?: W+)?,? (?:and |but |then |we )*(?:finished|ended|continued) (?:on|by|in|over|via)
    part(?:ly)? (?:on|by|in|over) W+(?: W+)?,? (?:and )?part(?:ly)?
  `),
  video: withGlobalFlag(createAlternativesPattern`
    \<(?:zoom(?:ed)?|skyped?|face ?timed?|g-?meet|webex|google meet|ms teams|microsoft teams|virtual(?:ly)?)\>
    \<(?:video ?-?(?:call|chat|conference|meeting|link)|videocall)\>
    \<(?:on|via|by|over|using|through) (?:google |ms )?(?:meet|teams|video)\>
    \<(?:teams|meet|whatsapp video) (?:call|meeting|chat|session)\>
    \<(?:met|session|meeting|visit|talked|spoke|it was|done|held|all) online\>
    \<online (?:meeting|session|call|visit|chat|with)\>
    ${ALONE}online\>
  `),
  phone: withGlobalFlag(createAlternativesPattern`
    \<(?:by|on the|over the|via|per|on) (?:tele|mobile )?phone\>
    \<(?:(?:tele)?phone ?call|phoned|phone (?=with\>))
    ${ALONE}(?:tele)?phone\>
    \<(?:whatsapp|wa|telegram|signal|voice|phone) (?:voice )?call\>
    \<call(?:ed)? (?:W+ )?(?:on|over|by|via) whatsapp\>
    (?<!\<(?:she|he|they|who)\s(?:has\s|had\s)?)\<(?:called|rang|rung) (?:N+|her|him|the principal)\>
    (?<!\<(?:teams|zoom|meet|video|skype)\s)\<call (?:with|to) (?:N+|her|him)\>
  `),
  async_messaging: withGlobalFlag(createAlternativesPattern`
    \<(?:by|via|over|through) (?:text|email|e-mail|messages?|sms|chat)\>
    \<(?:whatsapp|text|voice) (?:messages?|notes?|exchange)\>
    \<(?:texted|messaged|emailed) (?:with )?(?:N+|her|him|each other)\>
    \<and i (?:texted|messaged|emailed|wrote)\>
    \<exchanged (?:W+ ){0,4}(?:messages|emails|texts|notes)\>
  `),
  in_person: withGlobalFlag(createAlternativesPattern`
    \<(?:in[- ]person|face[ -]to[ -]face|f2f|on[- ]?site|(?:site|school) visit)\>
    \<(?:at|in|to) (?:the )?(?:school|skl|skool)\>
    \<(?:at|in|to|from|by|@|around|round) ${HERS} ?(?:school|skool|skl|office|place|campus|classroom)\>
    ${ALONE}${HERS} (?:school|office)\>
    \<visited (?:N+'?s?|her|his) (?:school|campus|building)\>
    \<in the (?:head's |principal's )?office\>
    \<(?:at|in) (?:my|our|her|his|N+'?s?) (?:W+ )?${ROOMS}\>
    (?<=\<(?:we|met|sat|talked|spoke|N+|session|visit)\>${GAP})\<(?:at|in) (?:the|a|an) (?:W+ )?${ROOMS}\>
    \<sat down (?:together|with)\>
  `),
};

/**
 * English phrases that suggest a mode of the visit (in person, by phone …) without stating it. A mode read from such a
 * phrase is uncertain, so Fieldbook asks the mentor.
 */
export const MODALITY_HINT_PHRASES_EN: Readonly<Partial<Record<ContactModality, RegExp>>> = {
  async_messaging: withGlobalFlag(createPhrasePattern`(?:on|by|via|over) whatsapp`),
  in_person: withGlobalFlag(
    createPhrasePattern`visited|visit (?:to|at)|learning walk|walk-?through|classroom visits?|walked (?:round|around|through)|dropped in`,
  ),
};

export const MODALITY_ANSWER_WORDS_EN: ModalityAnswerWords = {
  words: {
    mixed: "mixed|hybrid|both",
    video: "video|videocall|zoom|meet|teams|skype|facetime|webex|virtual|online",
    phone: "phone|telephone|phoned|call|called|rang",
    async_messaging: "messages?|messaging|texts?|texted|chat|emails?|whats?app",
    in_person: "in[- ]?person|face[ -]to[ -]face|f2f|school|office|there|visit(?:ed)?",
  },
  negations: "not|instead of|rather than|wasn't|no|planned|supposed to be",
  afterNegation: "a|an|the|it|by|being|meeting|doing it",
  because: "because|bc|cos|cuz|since",
};
