import type { OwnQuestionWords } from "#understanding/answers/own-question-words.ts";

export const OWN_QUESTION_WORDS_EN: OwnQuestionWords = {
  certain: {
    not_reached:
      "(?:could ?n[o']?t|cannot|can ?not|can't|was ?n[o']?t|were ?n[o']?t) (?:be )?(?:reach(?:ed)?|contact(?:ed)?)",
    not_logged:
      "who (?:has|have|did)(?: ?n[o']?t| still not)? (?:yet )?(?:not )?(?:log(?:ged)?|record(?:ed)?)(?! with)|who still has to log",
    when_met:
      "who (?:has|have)(?: ?n[o']?t| not) met|when did(?: \\p{L}+){1,5} (?:last )?meet|have(?: \\p{L}+){2,5} met",
    not_seen: "who(?:m)? (?:have|did)(?: ?n[o']?t)? i (?:not )?(?:yet )?(?:seen|see|visited|visit|met)",
    whom_to_call: "who(?:m)? (?:should|must|do|shall|ought) i (?:have to |need to |to )?(?:call|phone|ring)",
    who_reads: "who (?:else )?(?:can |will |gets to )?(?:reads?|sees?)(?: (?:this|that|what|my|it|the|these|me))",
    past_sessions:
      "when did i last (?:see|meet|visit)|(?:my|the) (?:last|past|previous) (?:sessions|visits|meetings)|last time i (?:saw|met|visited)",
    commitments: "what (?:did|have|had) (?:we|i) (?:agreed?|promised?|committed?|commit|decided?)|what was agreed",
    next_visit: "(?:when|what day|what time)(?: \\p{L}+){0,4} next (?:visit|meeting|session|appointment)",
  },
  goesOn: "(?:and|what about|how about|and what about)(?: (?:with|for|of|to|the|on|in))*",
  subjects:
    "visit\\p{L}*|sessions?|meet(?:ing|ings)?|met|mentor\\p{L}*|principals?|coordinat\\p{L}*|agreed?|commitments?|ask(?:ed|ing|s)?|questions?|reads?|sees? (?:this|that|my|what)|private|confidential|log(?:ged|ging|s)?|record(?:s|ed)?|drafts?|notes?|notebook|hours|school|holidays?|programme|program|fieldbook|can you do|do you do|call|messages?|reminders?",
  asks: "(?:(?:and|so|hi|hello|hey|sorry|please|quick question|another question|fieldbook|ok|with|to|for) ){0,4}(?:what|whats|which|when|whens|who|whom|whos|how|where|why|is|are|do|does|did|can|could|have|has|am|will|show me|tell me|remind me|list|i want to know|i would like to know)",
  after: "after(?: (?:the|my))?(?: (?:visit|meeting|session|appointment))?(?: (?:with|to))?",
  calendar:
    "is (?:there|it) (?:any )?(?:school|a school day|a holiday)|(?:do we|will we|do they|will there|will there be|do i) (?:have |be )?(?:any )?(?:school|a holiday|classes)|school (?:open|closed|tomorrow|on)|(?:bank|public|school|next) holidays?|holidays?|half[ -]?term|day off school|when (?:does|do) (?:the )?(?:term|school|holidays?|break|classes) (?:start|end|begin|finish)",
  periods: {
    week: { this: "this week", last: "(?:last|the past|the previous) week", next: "(?:the )?(?:next|coming) week" },
    month: { this: "this month", last: "(?:last|the past|the previous) month", next: "(?:the )?(?:next|coming) month" },
    year: { this: "this year", last: "last year", next: "next year" },
  },
  since: "(?:since|from)(?: (?:the (?:start|beginning|middle|end) of|early|mid|late))*",
  within: "(?:in|during|for)(?: the month of)?",
  back: "(?:for|in|over|within|since|past|last)(?: (?:the|last|past|more than|over|about|almost|nearly))*",
  units: { days: "days?", weeks: "weeks?", months: "months?" },
  numbers: ["an?|one|1", "two|2", "three|3", "four|4", "five|5", "six|6", "seven|7", "eight|8", "nine|9", "ten|10"],
  months: [
    "jan(?:uary)?",
    "feb(?:ruary)?",
    "march",
    "april",
    "may",
    "june",
    "july",
    "aug(?:ust)?",
    "sept?(?:ember)?",
    "oct(?:ober)?",
    "nov(?:ember)?",
    "dec(?:ember)?",
  ],
};
