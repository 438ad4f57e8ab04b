import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import { createPhrasePattern } from "#understanding/pattern/phrases.ts";

/**
 * English phrases for each reason why a visit did not take place. If several match, the first listed reason is taken:
 * causes are listed before their effects.
 */
export const NOT_HELD_REASON_PHRASES_EN: Readonly<Record<VisitNotHeldReason, RegExp>> = {
  leave: createPhrasePattern`(?:on|her|his) (?:W+ )?(?:leave|holidays?|vacation)`,
  declined: createPhrasePattern`
    declined|refused to (?:meet|see)|wasn't interested|asked me not to come|didn't feel like (?:it|meeting|talking)
    (?:didn't|did not|doesn't) want to (?:meet|talk|see me|be visited)
  `,
  official_duty: createPhrasePattern`
    (?:called|summoned|went|had to go|go|off) (?:in )?to (?:the |a )?(?:district|ministry|regional|education|local education) office
    (?:called|summoned|went|had to go|go|off) (?:in )?to (?:the |a )?(?:district|ministry|council|ugel|headteachers'? meeting)
    district (?:office|meeting)
    (?:ministry|superintendent'?s?|central office|board|principals'?|headteachers'?|heads'?) (?:meeting|training|visit|conference|workshop)
    (?:district|ministry|superintendent|central office|council|board) (?:called|summoned|sent for|needed|wanted)
    (?:summoned|called|pulled) (?:in |away |out )?(?:by|to) (?:the )?(?:district|ministry|superintendent|central office|headquarters|board)
    official (?:meeting|duty|event)
    inspectors? (?:were|was|came|arrived|turned up)
    ofsted
  `,
  strike_security: createPhrasePattern`
    strikes?|protests?|road ?blocks?|blockade|curfew|shooting|riots?
    security (?:alert|situation)
  `,
  holiday_or_closure: createPhrasePattern`
    (?:public|bank|school|state|national|federal) holiday|(?:veterans|memorial|labor|presidents'?|columbus) day|thanksgiving
    half[- ]term|closure|inset day|snow day
    (?:in-?service|teacher work|pd) ?day|no school|long weekend|(?:fall|spring|winter) break
    school (?:was |is )?closed
  `,
  school_emergency: createPhrasePattern`
    (?<!\<(?:family|personal|medical) )emergency|accident|fire|ambulance|incident|lock ?down|evacuatW+|gas leak|bomb threat|burst pipe|pipe burst
    flood(?:ed)? (?:in|at) (?:the )?school
    a (?:child|pupil|student|teacher) (?:was|got) (?:hurt|injured|sick|ill)
    safeguarding (?:issue|incident)
  `,
  transport_weather: createPhrasePattern`
    landslide|mudslide|storm|blizzard|hurricane|tornado|weather|traffic|fog|black ice|icy|flat tire|flat tyre|car trouble
    my (?:flight|train|bus) (?:was|got)
    (?:rain|snow|flood)(?:s|ed|ing)?
    (?:road|roads|bridge|pass|highway) (?:was |is |were )?(?:closed|blocked|washed|out|flooded|impassable)
    (?:missed|no) (?:the |my )?(?:bus|train)
    bus (?:broke|never|didn't)
    car (?:broke|wouldn't)
  `,
  connectivity: createPhrasePattern`
    internet|connection|wifi|wi-fi|signal|no network|power cut
    zoom (?:was|wasn't|didn't)|link (?:didn't|wasn't)|blackout|outage|power (?:was|went) (?:out|off|down)|network (?:was|went)
    (?:laptop|computer|tablet) (?:died|crashed|wouldn't|broke)|couldn't connect
  `,
  mentor_unavailable: createPhrasePattern`
    i (?:was|am|fell|got|had been) (?:ill|sick|off|unwell|held up|stuck|delayed)
    i (?:had|have|got|caught|came down with) (?:a |the )?(?:W+ )?(?:flu|fever|cold|covid|bug|migraine|infection)
    i couldn't (?:make it|go|get there)
    i had to cancel|i (?:double[- ]booked|overslept|forgot|had a (?:conflict|clash))
    my (?:child|son|daughter|mother|father) was
  `,
  principal_unavailable: createPhrasePattern`
    (?:she|he|N+) (?:was|is|fell|got|had) (?:ill|sick|off|unwell|busy|away|not there|tied up|called away|an appointment|flu)
    (?:she|he|N+) (?:wasn't|was not) (?:there|in|available)
    (?:she|he|N+) (?:couldn't|could not) make it
    (?:she|he|N+) (?:was|got|had been) (?:pulled|called|dragged|roped) (?:in|into|away|out)
    family emergency|personal emergency|called in sick|(?:at|to) a funeral|her (?:son|daughter|child|mother|father|husband) (?:was|is|got|had)
    his (?:son|daughter|child|mother|father|wife) (?:was|is|got|had)
    (?:she|he|N+) (?:forgot|overslept|had (?:another|a|an) (?:W+ )?(?:meeting|appointment|flu|fever|cold|migraine|bug))
    no[- ]show|double[- ]booked|had to cover a class
  `,
  unknown: createPhrasePattern`
    (?:don't|do not) know why|didn't say why|(?:not sure|no idea) why|no explanation|did(?:n't| not) give a reason|no word from (?:her|him|N+)
    no reason(?: given)?
    without (?:saying why|notice|explanation)
  `,
};
