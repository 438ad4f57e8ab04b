import type { VisitedPersonWords } from "#understanding/language/name-sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

/** Words that may stand between a verb of contact and the person: when, how long, where and how. */
const BETWEEN = String.raw`(?:[ ,]+(?:F+|\d[\d:.]*|${joinAlternatives`
  today|yesterday|tonight|this|last|morning|afternoon|evening|night|week|again|briefly|quickly|just|also|finally|for|about|around|an?|half|hours?
  hrs?|mins?|minutes|and|quarter|the|of|on|by|over|via|in|at|my|our|their|her|his|phone|zoom|teams|meet|video|call|whatsapp|person|school|office
  mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|online|virtually|long|quick|short|good|little|some
  time|while|bit|early|late|am|pm|o'clock|first|back|lunch|coffee|breakfast|tea
`}\>)){0,9}`;

/** Not "she met", "teachers visited", "Dee has seen": what somebody else did. */
const BY_ME = String.raw`(?<!\<(?:she|he|they|who|staff|teachers?|parents?|everyone|someone|nobody|N+|U+)(?:'s|'d)?\s(?:(?:has|had|have|also|just|once|never|only|then|said)\s){0,2}|\<(?:to|will|'ll|would|should|could|can|might|if|when)\s)`;
const AT_START = String.raw`(?<=^|[\n.;:,!?]\s{0,3}|\<(?:i|we|i've|we've|ive|just|then|and|also|today|yesterday|so|been|F+)\s)`;
const TALK = joinAlternatives`
  visit|session|meeting|call|chat|zoom|catch[ -]?up|check[ -]?in|coffee|lunch|breakfast|tea|debrief|walk[ -]?through|conversation
  coaching|meet|one|one[ -](?:on|to)[ -]one|1:1|1-1|1 on 1|appointment|facetime|conference|observation|contact|F+
`;

export const VISITED_PERSON_WORDS_EN: VisitedPersonWords = {
  contacts: joinAlternatives`
    \<(?:was|were|been|went|came|drove|stopped) (?:at|by|in|out to|over to|to) [^.;,\n]{1,40}? (?:with|to see)
    ${BY_ME}\<${joinAlternatives`
      met|saw|seen|visited|called|phoned|rang|texted|messaged|emailed|zoomed|facetimed|skyped|shadowed|coached|interviewed|reached|visiting|joined|hosted|caught|checked on|got hold of|ended up with
    `}(?:${BETWEEN}[ ,]+(?:up )?(?:with|w\/?))?
    ${BY_ME}\<${joinAlternatives`
      spoke|spoken|talked|talking|chatted|speaking|caught up|sat(?: down)?|checked[ -]in|touched base|worked|connected|met up|hung up|finished(?: up)?
    `}${BETWEEN}[ ,]+(?:with|w\/?|to)
    \<(?:dropped|popped|stopped|swung|called|looked|stepped|came|went|been|was|were|am|drove|got)(?: (?:in|by|over|round|around|out|back|off|down|up))*${BETWEEN}[ ,]+(?:on|to see|to visit|to meet|with|to|from|by|at|round|over to|in on)
    \<(?:dropped|popped|stopped|swung|went|came|drove|been|got|walked|nipped)(?: [\p{L}'-]+){0,4} to (?:see|visit|meet(?: with)?|catch up with|check in with)
    \<back from(?: seeing| visiting| meeting(?: with)?)?
    ${AT_START}(?:spent|walked|toured|did|had|ran|held|finished|wrapped up|went|reviewed|hosted|got)(?: (?!N|U|F+ with)[\p{L}'-]+| F+| \d[\d:.]*){0,6}?[ ,]+(?:with|w\/?)
    ${AT_START}(?:had|did|ran|finished)
    \<(?:managed to|got to|went to|been to|came to|able to|couldn't|could not|didn't|did not|was going to|was to|supposed to|tried to|meant to|failed to|chance to)(?: get to)? (?:see|meet(?: with)?|visit|catch|reach|talk to|speak (?:to|with)|call|phone|ring)
    \<(?:me|i|M+) (?:and|&)
    \<heard from|hear from
    \<(?:cancel|postpone|reschedule)(?: on| with)
  `,
  nouns: joinAlternatives`
    (?<!\<(?:next|another|future|her|his|their|following|upcoming|N+'s)\s(?:W+ )?|\<(?:she|he|they|N+|U+)(?:'s|'d)?\s(?:has|had|have|wants?|wanted|needs?|needed|plans)\s(?:(?:an?|to have an?|her|his) )?(?:W+ )?)\<(?:${TALK}|minutes?|mins?|hour|hours|half hour|phone|line|while)${BETWEEN}[ ,]+(?:with|w\/?|to)
    \<(?:visit|call|session|notes?|log|logged|record|recording|write[ -]?up|update|messages?|texts?|e-?mails?)(?: (?:no\.? ?)?\d+)?${BETWEEN}[ ,]+(?:to|for|on|about|at|from)
  `,
  openings: joinAlternatives`
    (?<=^|[\n.;:,!?]\s{0,3}|\<(?:today|yesterday|morning|afternoon|evening|this|week|F+|was|is|all (?:good|well|fine|ok))[ ,:]{1,3})(?:with|w\/?)
    (?<=^|[\n.;]\s{0,3})(?:principal|head|name|who|with|person|visited) ?:
    (?<=^|[\n.;:!?]\s{0,3})(?:re:?|about|on|for|regarding|notes? (?:on|about|for|from)|log (?:for|of)|update (?:on|from)|report on|now)
    \<(?:this|that|it)(?: one)?(?: is|'s| was)(?: (?:actually|really|all|just|only))?(?: about| with| for| on| from)?
    \<(?:i|we) (?:mean|meant|was with|were with|meant to (?:say|write|put))
    \<but(?<=not (?:with )?[NU]{1,60},? but)(?: with)?
    ^(?:(?:no|oh|oops|sorry|actually|ah|wait)[ ,]+)*it was(?: with)?
  `,
  callers: joinAlternatives`
    ,? (?:(?:just|also|finally|F+|yesterday|then)[ ,]+)*(?:called|rang|phoned|texted|messaged|emailed|zoomed|facetimed|welcomed|hosted|greeted|met|visited|showed|walked|toured|took|saw|caught|stopped|joined|invited|reached|contacted) (?:me|us|in(?! sick)|by|up with me)\>
    ,? (?:just |also )?(?:called|rang|phoned|texted|messaged|emailed)(?: back)?(?=,? (?:F|yesterday|today|this|last)|[.,;]|$)
    ,? (?:cancell?ed|had to cancel|postponed|didn't show|did not show|no-show(?:ed)?|stood me up|(?:asked|had|invited) (?:me|us) (?:in|over|round|to come))\>
    [ ](?:all|both) (?:joined|attended|came|were (?:on|at|there)|met|spoke)\>
    [ ](?:and|&) (?:i|me|myself)\>
    [ ]came (?:in|by|over|round|to (?:see|visit|my|the office))\>
    [ ]and M+ (?:met|spoke|talked|zoomed|sat|caught)\>
  `,
  together: "we (?:met|spoke|talked|sat down|caught up|zoomed|chatted|had)\\>(?! with| to )",
  logging: "log|record|tell|report|note|enter|add",
  ownThings: joinAlternatives`
    visit|session|meeting|call|chat|zoom|check[ -]?in|catch[ -]?up|school|place|office|building|campus|debrief|walk[ -]?through|observation|coaching
  `,
  between: joinAlternatives`
    today|yesterday|tonight|this|last|morning|afternoon|evening|night|for|about|around|an?|half|hours?|hrs?|mins?|minutes|and|quarter|the|of|on|by|over
    via|in|at|her|his|their|my|phone|zoom|teams|meet|video|call|whatsapp|person|school|office|online|only|from|to|was|visit|session|again|yest
  `,
  days: joinAlternatives`
    mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|yesterday|this morning|last night
  `,
  beside: "with|w\\/",
  next: "next|now|then",
  determiners:
    "(?:the|my|our|their|a)(?: (?:new|acting|interim))?|new|acting|interim|(?:the )?(?:two |three )?(?:principals|heads)|both(?: of)?(?= [^ ]+(?: [^ ]+)? (?:and|&|n) )",
  not: "not|isn't|wasn't|it's not|instead of|rather than",
  also: "and|&|n|plus|and also|also|then|and then|along with|together with",
  prepositions: "with|w\\/?|to|on",
  instead: "sorry|i mean|i meant|no|no wait|wait no|wait|rather|correction|actually|scratch that|make that|oops",
  joints: "and|but|while|whereas|then|and then|though|and also|&",
  everyone: joinAlternatives`
    (?:all )?(?:the )?(?:two|three|four) of them|both of (?:them|us)|they both|all (?:three|four)(?! (?:of )?(?:her|his|the|their|W+s\>))|we all|(?:with|for|to|at) both(?= ?[.,;:]|$| (?:we|i)\>)
    both (?:want|need|asked|agreed|have|are|will|said|plan)
  `,
  plural: "we|us|they|them",
  contrary: "no|not|yes|still|does|doesn't|did|didn't|hasn't|isn't|wants|can't|won't",
  unnamed: {
    pronouns: { f: "she|she's|she'll", m: "he|he's|he'll", either: "" },
    roles: { f: "", m: "", either: "the (?:principal|head teacher|head|headmaster|headmistress)" },
  },
  towards: joinAlternatives`
    \<(?:i|we|i'll|we'll|i've|we've|i'm)(?: [^.;,\n]{0,60})? (?:with|to|at|on|by|told|asked|saw|met|visited|called|phoned|see|meet|visit|call)
    ^[^W]*(?:(?:at|in|for) )(?:the )?(?:W+ ){0,2}
  `,
  notAPerson: "from (?:the )?(?:district|board|trust|council)",
  someone: "a person",
};
