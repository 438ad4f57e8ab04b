import { createAlternativesPattern, createPhrasePattern, joinAlternatives } from "#understanding/pattern/phrases.ts";
import {
  createTopicHeadingRule,
  createTopicIntroductionRule,
  createTopicRule,
  HEADING_END_SOURCE,
  type TopicPatterns,
} from "#understanding/topics/topic-rule.ts";
import {
  ACTION_AFTER_WILL,
  BEGIN,
  DAY_AHEAD,
  HER,
  IS,
  KINDS_OF_HELP,
  NONE_END,
  NOT_TO_MOVE,
  SHE,
  TO_DO,
  VERY,
  VISIT_AS_SUBJECT,
  WE_WILL,
  WOULD,
} from "./topic-phrases.ts";

/** English words that introduce each topic in a mentor's description of a visit. */
export const TOPIC_PATTERNS_EN: TopicPatterns = {
  notAfter: createAlternativesPattern`
    \<(?:if|when|how|who|where|why|which|what|whether|unless|until|because|cos|after|before|once) (?:that )?$
    \<(?:maybe|perhaps|hopes?|hopefully|think|wish|worried|afraid|see if|not sure|says?|thinks?) (?:that )?$
    (?<!\<(?:i|she|he|N+|agreed) )\<said (?:that )?$
  `,
  anotherPerson: createAlternativesPattern`
    (?:^|[.;\n]\s*|\<that\s)(?:the|her|his|a|one|our)\s(?:W+\s){0,2}${joinAlternatives`
      deputy|lead|coordinator|teacher|secretary|parent|mother|father|assistant|inspector|governor|chair|bursar
      counsell?or|caretaker|pupil|student|colleague|ta|senco
    `}\>[^.;\n]*[.;\n]?\s*$
  `,
  earlier: createPhrasePattern`last (?:time|visit|session)|previously|in the past`,
  at: "at",
  joints: "and|then",
  beforeDay: "on|by|before",
  about: "about|re|regarding|concerning|on|over|for|to",
  rules: [
    createTopicRule("next")`
      \<(?:our |the |my )?(?:next|following) (?:visit|session|meeting|call|catch[ -]?up|check[ -]?in|appointment|date|one)\>(?! (?:of|for)\>| with (?!N|her|him|me\>))
      \<${WE_WILL} (?:be back|come back|go back|return|catch up|continue|resume|reconnect|regroup|pick (?:it|this|things) (?:back )?up)\>
      \<${WE_WILL} (?:speak|talk|meet|visit|be there|come|try(?: it| this)?|connect|see ${HER}) again\>
      \<${WE_WILL} (?:stop|drop|swing|pop|come|go) (?:by|in|over|round|out)(?: again\>|${DAY_AHEAD})
      \<${WE_WILL} (?:see|meet|visit)(?: up)?(?: with)?(?: (?:each other|${HER}))?${DAY_AHEAD}
      \<(?:pick(?:ing)?(?: it| this| things)? (?:back )?up|resuming|restarting|trying|meeting up|catching up|regrouping|reconnecting|talking|speaking) again\>
      \<next time (?:is|will be|we meet is)\>
      \<(?:we|i) (?:meet|reconvene|go back)(?: again)?${DAY_AHEAD}
      \<(?:it's|we're|we are|(?:visit|session|meeting) is) (?:scheduled|set|booked|booked in|pencill?ed in|on) for\>
      \<new (?:date|day|time) (?:is|will be|set for)\>
      \<(?:i'm|im|i am|we're|we are) (?:back|meeting(?: (?:again|up|N+|her|him))?|seeing (?:her|him|N+)|visiting|due back|going back|returning)\>
      \<(?:see|meet|meeting|seeing|visit|visiting)(?: ${HER})? again\>
      ${VISIT_AS_SUBJECT}\<(?:re-?scheduled|re-?arranged|rebooked|postponed|put off|pushed back|moved)(?: it)? (?:to|for|till|until)\>
      ${VISIT_AS_SUBJECT}\<booked (?:in )?for\>
      \<back (?:there |again |in school |at (?:the )?school )?(?=on (?:the )?(?:\d|mon|tue|wed|thu|fri))
    `,
    createTopicHeadingRule(
      "next",
    )`(?:next(?: visit| session| meeting| time| call| one| date)?|new (?:date|day|time)|follow[ -]?up (?:visit|call|meeting))`,
    createTopicRule("none")`
      \<(?:nothing|none)(?: was| were| is)? agreed${NONE_END}
      \<agreed (?:on )?nothing${NONE_END}
      \<no (?:new )?(?:commitments?|actions?(?: points?| items?)?|tasks?|to[ -]?dos?|homework|next steps?|agreements?|follow[ -]?ups?)(?: agreed| made)?${NONE_END}
      \<(?:didn't|didnt|did not) (?:agree|commit to|decide)(?: on| to)? (?:anything|any(?: W+)? (?:steps?|actions?|items?|commitments?|tasks?))${NONE_END}
      \<nothing to (?:follow up|action)${NONE_END}
    `,
    createTopicRule("visit")`
      (?<!\<(?:she|he|they|who)\s(?:has\s|had\s)?)\<${joinAlternatives`
        met|visited|saw|called|phoned|rang|zoomed|caught up with|sat down with|dropped in on
        (?:spoke|talked) (?:to|with)
        (?:session|visit|call|meeting|chat|zoom|catch-?up) (?:with|to)
      `} (?:with )?(?:mrs? |ms |miss |dr |the )?(?:N+|principal)\>
    `,

    createTopicHeadingRule(
      "theirs",
    )`(?:N+|her|his|the principal|principal)(?:'s)? (?:next steps?|actions?(?: items?| points?)?|commitments?|to[ -]?dos?|tasks?)`,
    createTopicHeadingRule(
      "theirs",
    )`(?:N+|her|his|she|he|principal)(?:'s)?(?: (?:actions?|commitments?|to do))?(?=${HEADING_END_SOURCE}(?:to )?${TO_DO})`,
    createTopicIntroductionRule("theirs")`
      (?:(?:\<we(?:'ve)? )?\<agreed (?:that )?|${SHE} (?:has )?(?:said|agreed|promised) (?:that )?)?${SHE}(?:'ll| will|'s going to| is going to|s going to|'s gonna| is gonna)${ACTION_AFTER_WILL}
      \<(?:agreed|said|promised) (?:that )?${SHE}(?:'d| would)${ACTION_AFTER_WILL}
      ${SHE}(?: has|'s)? (?:agreed|promised|committed|offered|undertook|plans|intends|is planning|has decided|decided) to (?!talk about|meet|discuss)
      \<(?:her|his|N+'s) (?:next step|homework|task|action|commitment)(?: W+){0,3}? (?:is|was|will be) to 
      ${BEGIN}(?:shell|hell) (?=${TO_DO})
      ${BEGIN}(?:she|he) to (?=${TO_DO})
      ${BEGIN}N+ to (?!(?:the|a|her|his|my|our|me|school|say|you|us|do with)\>)(?=\p{L}{2})
    `,
    createTopicHeadingRule("mine")`
      me|mine|M+|(?:from|for|on) me
      (?:my|the mentor(?:'s)?|mentor(?:'s)?|coach(?:'s)?) (?:next steps?|actions?(?: items?| points?)?|commitments?|side|part|to[ -]?dos?|job|tasks?|bit|homework)
    `,
    createTopicIntroductionRule("mine")`
      \<(?:i'll|i will|(?:i'm|im|i am) (?:going to|gonna))${ACTION_AFTER_WILL}(?!let you|log\>|add\>)
      \<i (?:said|told ${HER}) (?:that )?${WOULD}${ACTION_AFTER_WILL}
      \<i (?:have |'ve )?(?:agreed|promised|offered|committed|undertook) (?:that )?(?:${WOULD}|to)${ACTION_AFTER_WILL}
      \<i (?:have )?promised (?:her |him |N+ |them )?(?=an? )
      \<my (?:next step|homework|task|job|part|action|commitment)(?: W+){0,3}? (?:is|was|will be) to 
      \<ill? (?=${TO_DO})
      ${BEGIN}(?:me|i) to (?=${TO_DO})
      ${BEGIN}M+ to (?=\p{L}{2})
      \<M+(?:'ll| will| is going to| agreed to| promised to)${ACTION_AFTER_WILL}
    `,
    createTopicIntroductionRule("mine", { unsure: true })`
      \<i (?:need|have|still have|ought) to (?=(?:send|share|email|forward|bring|find|show) (?:her|him|them|N+)\>)
      \<(?:i'm|im|i am) (?:also )?(?=(?:send|shar|bring|email|forward|print|draft|prepar|writ)ing\>(?! (?:this|it)\>))
    `,
    createTopicRule(
      "other",
    )`\<(?:and )?(?:i think )?(?:that's|thats|that is) (?:about |pretty much )?(?:it|all|everything)(?= (?:oh|and|from|for|so|for now)\>|\s*(?:[.,;!\n]|$))`,
    createTopicHeadingRule("other")`(?:we )?agreed|next steps?|actions?|commitments?|agreements?|notes?`,

    createTopicHeadingRule("request")`
      (?:her |his |N+'s |the )?(?:main )?(?:request|ask|asked(?: for)?|brought|topic|theme|agenda|purpose|objective|question|focus|need)
      what (?:she|he|N+) brought
    `,
    createTopicIntroductionRule(
      "request",
    )`\<(?:(?:the )?(?:main|biggest|first|big) (?:thing|topic|question|issue) )?on (?:her|his|N+'s) mind(?::| was| is)\s*`,
    createTopicRule("request")`
      ${SHE}(?:'s| has| had)? (?:wanted|wants|hoped|hopes|was keen|is keen|wonders|wondered|was wondering|is wondering) ${NOT_TO_MOVE}${joinAlternatives`
        (?:me |us )?(?:to|2)\>
        some|my|us|about|how|if|whether|more|${KINDS_OF_HELP}
      `}
      ${SHE}(?:'d| would) (?:like|love|appreciate|welcome) ${NOT_TO_MOVE}
      (?:${SHE} (?:had |has )?|${BEGIN})(?:asked|asks)(?: me| us)? ${joinAlternatives`
        about|for (?!a new date)|how|what|why|whether|help|4 help
        to (?:talk|look|discuss|go over|go through|focus|work|think|help)
      `}
      ${BEGIN}(?:wanted|wants) ${NOT_TO_MOVE}(?:to|help|advice|support)\>
      ${SHE} (?:needed|needs) (?:some )?(?:to talk\>|${KINDS_OF_HELP})
      ${SHE} (?:brought(?: up)?|raised|came (?:in |to me |to (?:the|our) (?:meeting|session|call) )?with|opened with)\>
      ${SHE}(?:'s| is| was) (?:looking for|after (?:some|a|ideas)|trying to (?:figure out|decide|work out|find a way)|thinking (?:about|through) (?:how|whether))
      ${SHE}(?: had| has|'s got) (?:a |some |one |two |lots of )?(?:big )?questions? (?:about|on|around)\>
      ${SHE} reached out (?:about|because|for|to ask)\>
      \<we met to (?:discuss|talk|go over|work|look|plan|review)\>
      \<(?:what|the (?:main |big |first |one )?thing) ${SHE} (?:really |mostly )?(?:brought|wanted|asked(?: for| about)?|needed|had on (?:her|his) mind)(?: to W+(?: W+)?| me to W+| help with)? (?:was|is)\>
      \<(?:the |our )?(?:main|big|first) (?:topic|theme|subject|agenda item)(?: today| of the day)? (?:was|is)\>
      \<(?:the|our) (?:topic|theme|subject)(?: today| of the day)? (?:was|is)\>
      \<(?:her|his|N+'s) (?:main |big |first )?(?:question|request|ask|topic|agenda|priority) (?:was|is)\>
    `,
    createTopicRule("request", { unsure: true })`
      \<we (?:mostly |mainly |then )?(?:talked|spoke|chatted) (?:a lot |mostly |mainly )?(?:about|through)\>
      \<we (?:mostly |mainly |then )?(?:discussed|worked (?:on|through)|focuss?ed on|looked (?:at|into|over)|went (?:over|through)|reviewed|covered|tackled|dug into)\>
      ${BEGIN}(?:discussed|talked about|worked on|focuss?ed on)\>
    `,

    createTopicHeadingRule("working")`
      (?:what's |whats |what is )?(?:working|going|went|gone)(?: well)?
      good(?: news| stuff)?|positives?|strengths?|wins?|highlights?|pluses|bright spots?|successes|celebrations?|glows?
    `,
    createTopicRule("working")`
      \<what(?:'s|s| is) (?:really |actually )?(?:working|going)(?: really)?(?: well| right| great)?(?: for (?:her|him|N+)| there)? (?:is|are)\>
      \<(?:the |a )?(?:good (?:thing|news|bit|part)|bright spot|high point|big(?:gest)? win)s? (?:is|are|was)\>
      \<on the (?:plus|positive|bright) side\>
      ${SHE}${IS} ${VERY}(?:proud|pleased|delighted) (?:of|with|that|about|how)\>
    `,

    createTopicHeadingRule("challenge")`
      (?:what's |whats |what is )?(?:still )?(?:hard(?:er)?|difficult|tough|tricky|not working|challenging)
      challenges?|problems?|struggles?|issues?|concerns?|worry|worries|barriers?|obstacles?|hurdles?|bottlenecks?
      (?:sticking|pain) points?|headaches?|struggling with|stuck(?: on)?|grows?|deltas?|areas? (?:for growth|to work on)
    `,
    createTopicRule("challenge")`
      \<what(?:'s|s| is) (?:still |really |so |most )*(?:hard(?:est|er)?|difficult|tricky|tough(?:est)?|challenging|not working|worrying)(?: now| right now| for (?:her|him|N+))? (?:is|are)\>
      \<what (?:really )?(?:keeps (?:her|him|N+) (?:up|awake)(?: at night)?|worries (?:her|him|N+)(?: the)?(?: most)?|bothers (?:her|him|N+)) (?:is|are)\>
      \<what ${SHE} (?:really )?(?:struggles with|finds (?:hard(?:est)?|difficult|tough)|(?:worries|is worried) about)(?: the)?(?: most)? (?:is|are)\>
      \<(?:the )?(?:hard(?:est)?|difficult|tricky|tough(?:est)?|challenging|worrying) (?:part|thing|bit)s? (?:is|are|was)\>
      \<(?:the|her|his|main|biggest) (?:main |biggest |big |real )?(?:challenge|problem|issue|difficulty|worry|concern|struggle|headache|hurdle|obstacle|(?:sticking|pain) point|bottleneck) (?:is|was|remains|now is)\>
      ${SHE}${IS} ${VERY}${joinAlternatives`
        struggl(?:es|ed|ing)|worried|worries|stuck|overwhelmed|stressed|frustrated|anxious|exhausted|afraid
        nervous|swamped|discouraged|drained|burned out|burnt out|at a loss|isolated|torn|scared|under (?:a lot of )?pressure
        having (?:a hard time|trouble|a tough time)|has (?:trouble|a hard time)
        finding it (?:hard|difficult)|finds it (?:hard|difficult)|concerned (?!with)
      `}
    `,
  ],
};
