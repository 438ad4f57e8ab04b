import type { OpenReplyWords } from "#understanding/language/open-reply-words.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const OPEN_REPLY_WORDS_EN: OpenReplyWords = {
  agrees: joinAlternatives`
    (?:(?:that|it|this) )?works(?: for me)?|sounds (?:good|great|fine|perfect)|suits me|fine (?:by|with) me|good for me
    (?:that|it) s (?:fine|good|great|perfect|ok|okay)|all good|absolutely|definitely|certainly|agreed|accepted|confirmed|deal
    i (?:agree|accept|confirm|do|am|will|would)|(?:i d )?(?:be )?(?:happy|glad) to|i d (?:love|like) to|go ahead|please do
    do (?:it|that|so)|let s do (?:it|that)|see you (?:then|there)|i ll be there
  `,
  acknowledges: "ok|okay|okey|k|fine|great|good|perfect|lovely|noted|understood|got it|cool",
  declines: joinAlternatives`
    (?:i )?(?:(?:can t|cannot|can not)(?! (?:believe|imagine|help|wait))|won t|will not|couldn t|could not)|(?:i m|i am|m|am) (?:not able|not free|not available|busy)
    (?:(?:that|this|it)(?: day| time)? )?(?:doesn t|does not|won t|will not) (?:work|suit)|not this time|not that (?:day|time)
    (?:none|neither|not any)(?: of (?:them|those|these|the two))?$
    no thank(?:s| you)|i d rather not|rather not|better not|don t|do not|leave it(?: as it is)?$|impossible|no can do
  `,
  beside: joinAlternatives`
    yes|yeah|and|then|thanks|thank|you|please|that|this|the|it|day|time|date|for|me|with|very|so|much|cheers|sorry|hi|hello|visit|to|take|part|on|of|s|your|one
  `,
  settled: {
    done: "(?:yes )?(?:it s |that s |all |already |i ve |we ve |i |we )?(?:done|kept|finished|completed|did)(?: it)?",
    changed: "(?:it |we )?changed(?: it)?",
    dropped: "(?:we |i )?(?:dropped|let it go|let go|gave up)(?: of)?(?: it)?",
  },
  stillOpen:
    "(?:no )?not (?:yet|done|so far)|no|still (?:open|pending|working on it)|pending|(?:i )?haven t(?: yet| done it)?",
  lacks: "(?:no|nope|not|partly|half|only half|(?:she|he|i|we|it) still)",
  shares: "(?:yes )?(?:please )?(?:share(?: it| that| this)?|you can share(?: it)?)(?: with W+)?(?: please)?",
  keeps:
    "(?:no )?(?:please )?(?:keep (?:it|this|that) (?:private|to myself|for me|for myself)|private|(?:just|only) for me|(?:don t|do not) share(?: it)?)",
};
