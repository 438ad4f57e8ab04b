import type { RecordWishWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const RECORD = "(?:it|this|that|them|everything|(?:the|my|that|this) (?:record|notes?|visit|log|save|report))";
const SEND = "(?:send|sent|share|save|submit|post|release|publish|show)";

export const RECORD_WISH_WORDS_EN: RecordWishWords = {
  before: joinAlternatives`
    oh|ah|no|no no|wait|wait a (?:second|minute|moment)|hold on|hang on|stop|sorry|actually|oops|whoops|um|hmm|hey|on second thoughts?
    i (?:ve )?changed my mind|changed my mind|can you|could you|can i|could i|can we|i want to|i need to|i d like to|i d rather|let me|let s|lets
    we should|better|rather|never ?mind|yes|so|and|just|fieldbook|my mistake
  `,
  takeBack: joinAlternatives`
    (?:take|pull|get|call|bring|roll) ${RECORD} back|(?:take|pull|call|roll) back(?: ${RECORD})?
    (?:undo|unsend|unsave|unshare|recall|retract|withdraw|revoke|revert|cancel|delete|remove|scrap|stop)(?: ${RECORD})?(?: (?:sending|saving|sharing)(?: ${RECORD})?)?
    (?:do not|don ?t) ${SEND}(?: (?:her|him|them|W+))?(?: ${RECORD})?
    (?:do not|don ?t) let (?:her|him|them|W+) (?:see|read|have)(?: ${RECORD})?
    i (?:did not|didn ?t) (?:mean|want|intend) to ${SEND}(?: ${RECORD})?
    i (?:do not|don ?t) want (?:to ${SEND}|(?:her|him|them|W+) to (?:see|read|have|get))(?: ${RECORD})?
    (?:it s|its|it is|that s|i m) not (?:ready|finished|done|complete)|not ready
    (?:(?:make|turn) ${RECORD} (?:into )?|back to )a? ?draft
  `,
  after: joinAlternatives`
    yet|just yet|now|right now|again|for now|no|wait|after all|quickly
    (?:to|with) (?:her|him|them|W+)|i (?:ve )?changed my mind
    (?:because |cause |as )?(?:i (?:made|got|forgot|missed|need|want|have|put)|there s|it s|that s|something s|something is)(?: W+){0,6}
  `,
  notebook: joinAlternatives`
    (?:(?:that s|that is|that was|that|this|this is|it s|it is|it was|just|only|put|keep|save|it|them|a|private|note|goes|meant|rather|one) ){0,6}(?:for|in|into|to) (?:my|the) (?:own |private |field )?(?:notebook|journal)(?: only| please| alone)?
    (?:(?:that s|that is|that was|that|this|this is|it s|it is|it was|just|only|meant|a note|private) ){1,5}for (?:me|myself)(?: only| alone)?
    (?:(?:that s|that is|that was|that|this is|it s|it is|a|my|just) ){0,3}(?:private|personal) notes?
  `,
};
