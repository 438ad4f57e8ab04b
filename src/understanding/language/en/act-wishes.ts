import type { ActWishWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const COMMITMENT =
  "(?:(?:the|my|that|this|our) )?(?:commitment|agreement|(?:thing|what) (?:that )?(?:we|i) (?:agreed|promised)(?: to(?: do)?| on)?)";
const RECORD = "(?:the record|the notes|what (?:was|you|he|she) (?:written|wrote)|that record|those notes)";

const MY_RECORD =
  "(?:(?:the|my|that|this) record|(?:the|my|those|these) notes|what i (?:wrote|put|noted|logged))(?: about)?";

export const ACT_WISH_WORDS_EN: ActWishWords = {
  around: joinAlternatives`
    hi|hello|good|morning|afternoon|evening|please|could|can|would|you|we|i|d|ll|m|like|want|need|have|to|let|lets|us|s|so|then|maybe|perhaps
    the|my|our|that|this|it|a|an|with|for|from|on|of|at|in|and|actually|sorry|fieldbook|instead|will|is|was|be|yes|just|think|there
    next|week|day|time|same|visit|visits|meeting|session|appointment|principal|mentor|head|hour|today|later|earlier|after|all|up
    by|over|via|call|video|phone|answer|reflection|last|latest|shared|what|yesterday|been|has|her|him|them|me|one
  `,
  visit: "(?:visits?|meeting|session|appointment)",
  sourceBefore: "(?:of|from)",
  sourceAfter: "(?:s|visit|meeting|session|appointment)",
  eitherDay: "(?:or|and)(?: (?:on|to|maybe|perhaps))*",
  otherDay: "not(?: (?:on|to|for))*",
  amend: joinAlternatives`
    (?:correct|correcting|amend|edit|change|fix) ${MY_RECORD}
    (?:i (?:was|got it) wrong|i made a mistake|my mistake)(?: (?:it|was|the|visit|not|on|at|but|day|date|time|with|to|qday|qtime|qname))*
    (?:take out|remove|delete) (?:the (?:part|bit|sentence) (?:about|that)|what i (?:said|wrote) about)(?: [^ ]+)+
  `,
  withdraw: joinAlternatives`
    (?:withdraw|remove|delete|take down) ${MY_RECORD}
    (?:(?:that|it|all|those|these|notes|everything|what|i|wrote|about|qname) )*(?:was|were|is|are) (?:about|for|from) qname (?:and )?not (?:(?:about|for|from) )?qname
  `,
  move: "(?:move|moving|reschedule|rescheduling|postpone|push|shift|bring|change|swap|switch|instead of(?= (?:[^ ]+ )*qday))",
  cancel: joinAlternatives`
    (?:cancel|cancelling|canceling|(?:call|calling|qway) off)|(?:call|qway) (?:it|the visit|the meeting|that|my visit) off
    (?:can t|cannot|can not|won t be able to|am not able to|m not able to|couldn t) (?:make(?: it)?|come|attend|be there|go|receive)
  `,
  convert: joinAlternatives`
    (?:it )?(?:will be|ll be|was|is going to be|has been|ended up being|turned into|became)|(?:do|have|hold|make) (?:it|this|that|the visit|the meeting)|did it|we did it
  `,
  converted: "(?:was|has been|ended up being|turned into|became|did it)",
  miss: joinAlternatives`
    (?:did not|didn t|never) (?:show up|come|turn up|appear|arrive|make it)|(?:was not|wasn t) there|no ?show|(?:nobody|no one) (?:was there|came|showed up|turned up|opened|was in)
    (?:nobody|no one) was (?:qway|there)|was(?: not|n t) qway|stood me up|there was (?:nobody|no one)(?: there)?
  `,
  void: joinAlternatives`
    (?:entered|added|planned|put in|created|logged) (?:(?:it|the|that|this|a|visit|meeting) ){0,3}(?:in error|by mistake|by accident|twice)
    (?:is|was) (?:a mistake|an error|entered in error|entered by mistake|a duplicate)|(?:visit|meeting) (?:does not|doesn t) exist|delete (?:the|that|this) (?:visit|meeting)
  `,
  confirmed: joinAlternatives`
    (?:that|this) (?:is|s) (?:how|the way) i remember (?:it|that|the visit)|i remember it (?:that way|like that|the same way|the same)
    i agree with ${RECORD}|${RECORD} (?:is|are) (?:right|correct|fine)|i confirm ${RECORD}
  `,
  disputed: joinAlternatives`
    (?:that|this) (?:is not|isn t|s not) (?:how|the way|what) i remember(?: (?:it|that|the visit))?|i (?:don t|do not) remember it (?:that way|like that)
    i remember it (?:differently|another way)|i (?:don t|do not) agree with ${RECORD}|i disagree with ${RECORD}
  `,
  unshare: joinAlternatives`
    (?:stop|unshare|no longer want to|don t want to) (?:share|sharing)|unshare|(?:take back|withdraw|remove) (?:what i shared|my shared (?:answer|reflection)|the (?:answer|reflection) i shared|my (?:answer|reflection))
    take my (?:answer|reflection) back|take back my shared (?:answer|reflection)
  `,
  done: joinAlternatives`
    (?:did|have done|ve done|kept|finished|completed|have kept|ve kept|have completed) ${COMMITMENT}
    ${COMMITMENT} (?:is|s|was|has been) (?:done|kept|finished|complete|completed)|(?:commitment|agreement) (?:done|kept)
  `,
  dropped: joinAlternatives`
    (?:drop|dropping|let go of|letting go of|give up|giving up|abandon|forget) ${COMMITMENT}|let ${COMMITMENT} go
    (?:won t|will not|m not going to|am not going to) (?:do|keep) ${COMMITMENT}
  `,
};
