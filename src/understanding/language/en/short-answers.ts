import type { AttitudeWords, ShortAnswerWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const SHORT_ANSWER_WORDS_EN: ShortAnswerWords = {
  yes: "yes|y|yep|yeah|yup|sure|ok|okay|correct|right|exactly|that s right|thats right|of course|yes please",
  no: "no|nope|nah|n|not really|not yet|no thanks|no thank you",
  beforeDay: "the",
  ordinals: "st|nd|rd|th",
  about: "about|around|approx(?:imately)?|roughly|like|maybe",
  orSo: "ish|or so",
  notNow: "not (?:right )?now|(?:leave|keep) (?:it|this|that) for (?:later|tomorrow|another (?:day|time))",
  tellLater:
    "(?:not (?:right )?now )?(?:i ll|i will|ill|let me) tell(?: (?:you|it|this|that|about|the|rest|more|all|everything)){0,4} (?:later|afterwards|tonight|tomorrow|another time)",
  but: "but",
  scratch: joinAlternatives`
    (?:(?:no|oh|sorry|wait) ){0,2}(?:scratch|delete|remove|forget|strike) that(?: (?:it|that) (?:was not|wasn t|is not|isn t) (?:the|an|my) answer)?
    (?:(?:no|oh|sorry|wait) ){0,2}(?:it|that|this) (?:was not|wasn t|is not|isn t) (?:the|an|my) answer
  `,
  each: joinAlternatives`
    (?:(?:make|do|i want|i d like) )?(?:(?:a|one|two) )?(?:separate )?(?:records? )?(?:(?:for|per) )?(?:each(?: one)?(?: of them)?|both(?: of them)?|person)
    (?:two )?separate (?:records|ones)|separately
  `,
  remove: joinAlternatives`
    delete|remove|erase|omit|drop|cut|scrap|strike|get rid of|(?:do not|don t) (?:include|mention|put|keep|share)
    (?:take|leave|cut|edit) out|(?:take|leave|cut|edit) (?:W+ ){1,6}out
  `,
  beforeRemove: joinAlternatives`
    and|but|also|so|oh|oops|ok|okay|wait|no|sorry|actually|just|then|you|can|could|would|should|must|we|i|want|need|to|d like|let s|better|rather
  `,
  please: "please|pls|thanks|thank you",
};

export const ATTITUDE_WORDS_EN: AttitudeWords = {
  went: "held|went|well|good|fine|great|took place|it happened",
  denials: "no|not|never|W+n['’]t",
  another: "another|different|new one|other",
  retractions: "no|sorry|actually|i mean|correction|oops|(?:wait,? )?i was wrong|my mistake",
  greetings: "hello|hi|hey|good|thanks|thank you|dear",
  thanks: "(?:many )?(?:thanks|thank you)",
  courtesies: joinAlternatives`
    hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|(?:many )?thanks|thank you|sorry|apologies|cheers
    (?:best|kind|warm) (?:regards|wishes)|quick (?:one|note|update)|here (?:goes|it is)|that['’]?s (?:about )?(?:it|all)
    (?:i want|i['’]?d like|i would like) to (?:log|record)|visit (?:report|notes?)
  `,
};
