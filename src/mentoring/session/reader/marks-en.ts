import { beginning, COLON, cue, heading, type MarkWords, opener } from "./mark-rule.ts";

const BEGIN = beginning("and|but|so|then|also");
const WHO = "\\b(?:she|he|N+|the\\s(?:principal|head(?:\\s?teacher)?))";
const NOT_A_DEED =
  "(?!not\\b|never\\b|need|have to\\b|be\\s(?:away|off|out|on|absent|back|retir|ill|sick|very|too|so|a|the|in|at)\\b|probably|miss\\b|struggle|like\\b|love\\b)";
const VERB = `(?:send|share|call|email|ring|phone|bring|find|look|check|draft|write|observe|visit|meet|talk|speak|ask|try|set|plan|prepare
  |review|model|sit|join|invite|organi[sz]e|arrange|book|read|pick|choose|identify|make|create|put|give|get|update|collect|gather|run|start
  |introduce|show|help|support|follow|think|train|pass|print|forward|contact|chase|go|work|come|drop|design|build|use|test|tell|hold|keep
  |take|do|see|watch|explore|list|note|record|rewrite|change|move|block|delegate|let|text|message|finish|begin|present|discuss)\\b`.replace(/\s+/g, "");

const NEXT = [
  "\\b(?:our |the |my )?(?:next|following) (?:visit|session|meeting|call|catch[ -]?up|appointment|date|one)\\b",
  "\\b(?:i'll|i will|ill|we'll|we will) (?:be back|come back|go back|return|catch up|(?:speak|talk|meet|visit|be there|come|see (?:her|him|them|N+)) again|pick (?:it|this|things) (?:back )?up|continue|resume)\\b",
  "\\b(?:i'll|i will|we'll|we will) (?:see|meet|visit)(?: up)?(?: with)?(?: (?:her|him|them|each other|N+))?(?= (?:on|next|this|tomorrow|in a|in \\w+ (?:day|week)|mon|tue|wed|thu|fri|\\d))",
  "\\b(?:i'm|im|i am|we're|we are) (?:back|meeting(?: (?:again|up|N+|her|him))?|seeing (?:her|him|N+)|visiting|due back|going back|returning)\\b",
  "\\b(?:see|meet|meeting|seeing|visit|visiting)(?: (?:her|him|them|N+))? again\\b",
  "\\b(?:re-?scheduled|re-?arranged|rebooked|postponed|put off|pushed back|moved)(?: it)? (?:to|for|till|until)\\b",
  "\\bbooked (?:in )?for\\b",
  "\\bback (?:there |again |in school |at (?:the )?school )?(?=on (?:the )?(?:\\d|mon|tue|wed|thu|fri))",
];

const NONE_END = "(?=\\s*(?:$|[\\n.,;!)]|(?:this|today|yet|for now|just|she|he|we|and|either|on either|from either)\\b))";

/** The words that begin something new in an English account. */
export const MARKS_EN: MarkWords = {
  notAfter:
    /\b(?:if|when|how|who|where|why|which|maybe|perhaps|hopes?|hopefully|think|unless|until|whether|because|cos|after|before|once|wish|worried|afraid|see if|not sure|what|says?|thinks?|(?<!(?:i|she|he|N+|agreed) )said)\s+(?:that\s+)?$/,
  anotherPerson:
    /(?:^|[.;\n]\s*|\bthat\s)(?:the|her|his|a|one|our)\s(?:\w+\s){0,2}(?:deputy|lead|coordinator|teacher|secretary|parent|mother|father|assistant|inspector|governor|chair|bursar|counsell?or|caretaker|pupil|student|colleague|ta|senco)\b[^.;\n]*[.;\n]?\s*$/,
  earlier: /\b(?:last time|last visit|last session|previously|in the past)\b/,
  rules: [
    ...NEXT.map((pattern) => cue("next", pattern)),
    heading("next", "next(?: visit| session| meeting| time)?"),
    cue("none", `\\b(?:(?:nothing|none)(?: was| were| is)? agreed|agreed (?:on )?nothing|no (?:new )?(?:commitments?|actions?(?: points?)?|next steps?|agreements?|follow[ -]?ups?)(?: agreed| made)?|(?:didn't|didnt|did not) (?:agree|commit to|decide)(?: on| to)? anything|nothing to (?:follow up|action))${NONE_END}`),
    cue("visit", "(?<!\\b(?:she|he|they|who)\\s(?:has\\s|had\\s)?)\\b(?:met|visited|saw|spoke (?:to|with)|talked (?:to|with)|called|phoned|rang|zoomed|caught up with|sat down with|dropped in on|(?:session|visit|call|meeting|chat|zoom|catch-?up) (?:with|to)) (?:with )?(?:mrs? |ms |miss |dr |the )?(?:N+|principal)\\b"),

    heading("theirs", `(?:N+|her|his|she|he|principal)(?:'s)?(?: (?:actions?|commitments?|to do))?(?=${COLON}(?:to )?${VERB})`),
    opener("theirs", `(?:(?:\\bwe(?:'ve)? )?\\bagreed (?:that )?|${WHO} (?:has )?(?:said|agreed|promised) (?:that )?)?${WHO}(?:'ll| will|'s going to| is going to|s going to|'s gonna| is gonna)(?: now| also| then)? ${NOT_A_DEED}`),
    opener("theirs", `\\b(?:agreed|said|promised) (?:that )?${WHO}(?:'d| would) ${NOT_A_DEED}`),
    opener("theirs", `${WHO}(?: has|'s)? (?:agreed|promised|committed|offered|undertook|plans|intends|is planning) to (?!talk about|meet|discuss)`),
    opener("theirs", `${BEGIN}(?:shell|hell) (?=${VERB})`),
    opener("theirs", `${BEGIN}(?:(?:she|he) to (?=${VERB})|N+ to (?!(?:the|a|her|his|my|our|me|school|say|you|us|do with)\\b)(?=[a-z]{2}))`),
    heading("mine", `(?:me|mine|M+|my (?:actions?|commitments?|side|part|to do|job|tasks?|bit|homework)|from me)`),
    opener("mine", `\\b(?:i'll|i will|i'm going to|im going to|i am going to|i (?:said|told (?:her|him|them|N+)) (?:that )?(?:i'd|i'll|i would|i will|id)|i (?:have |'ve )?(?:agreed|promised|offered|committed|undertook) (?:that )?(?:i'd|i'll|i would|i will|to))(?: now| also| then)? ${NOT_A_DEED}(?!let you|log\\b|add\\b|be )`),
    opener("mine", "\\bi (?:have )?promised (?:her |him |N+ |them )?(?=an? )"),
    opener("mine", `\\bill? (?=${VERB})`),
    opener("mine", `${BEGIN}(?:(?:me|i) to (?=${VERB})|M+ to (?=[a-z]{2}))`),
    opener("mine", `\\bM+(?:'ll| will| is going to| agreed to| promised to) ${NOT_A_DEED}`),
    heading("other", "(?:we )?agreed|next steps?|actions?|commitments?|agreements?|notes?"),

    heading("request", "(?:her |his |N+'s |the )?(?:request|ask|asked(?: for)?|brought|topic|theme|agenda|purpose|question)|what (?:she|he|N+) brought"),
    opener("request", "\\b(?:(?:the )?(?:main|biggest|first|big) (?:thing|topic|question|issue) )?on (?:her|his|N+'s) mind(?::| was| is)\\s*"),
    cue("request", `${WHO}(?:'s| has| had)? (?:wanted|wants|hoped|hopes|was keen|is keen|wondered|was wondering|is wondering)\\s(?:(?:me |us )?(?:to|2) (?!cancel|postpone|reschedule|move the (?:visit|meeting)|leave\\b)|some|help|advice|support|my|us|about|how|if|whether|more|ideas)`),
    cue("request", `${WHO}(?:'d| would) (?:like|love|appreciate|welcome) (?!to (?:cancel|postpone|reschedule|leave)\\b)`),
    cue("request", `(?:${WHO} (?:had |has )?|${BEGIN})(?:asked|asks)(?: me| us)? (?:about|for (?!a new date)|how|what|why|to (?:talk|look|discuss|go over|go through|focus|work|think|help)|whether|help)`),
    cue("request", `${BEGIN}(?:wanted|wants) (?:to (?!cancel|postpone|reschedule)|help|advice|support)`),
    cue("request", `${WHO} (?:needed|needs) (?:help|support|advice|ideas|guidance|to talk)\\b`),
    cue("request", `${WHO} (?:brought(?: up)?|raised|came (?:in )?with|opened with)\\b`),
    cue("request", `\\bwhat ${WHO} (?:brought|wanted|asked(?: for| about)?|needed) (?:was|is)\\b`),
    cue("request", "\\b(?:her|his|N+'s) (?:main |big |first )?(?:question|request|ask|topic|agenda|priority) (?:was|is)\\b"),
    cue("request", "\\bwe (?:mostly |mainly |then )?(?:(?:talked|spoke|chatted) (?:a lot |mostly |mainly )?(?:about|through)|discussed|worked on|worked through|focuss?ed on)\\b", { unsure: true }),
    cue("request", `${BEGIN}(?:discussed|talked about|worked on|focuss?ed on)\\b`, { unsure: true }),

    heading("working", "(?:what's |whats |what is )?(?:working|going|went|gone)(?: well)?|good(?: news)?|positives?|strengths?|wins?|highlights?|pluses"),
    cue("working", "\\bwhat(?:'s|s| is) (?:working|going)(?: really)?(?: well| right| great)? (?:is|are)\\b"),
    cue("working", "\\b(?:the )?good (?:thing|news|bit|part)s? (?:is|are|was)\\b"),
    cue("working", "\\bon the (?:plus|positive|bright) side\\b"),
    cue("working", `${WHO}(?:'s|s| is| was| feels)? (?:really |very |so )?(?:proud|pleased|delighted) (?:of|with|that|about|how)\\b`),

    heading("challenge", "(?:what's |whats |what is )?(?:still )?(?:hard(?:er)?|difficult|tough|tricky|not working|challenging)|challenges?|problems?|struggles?|issues?|concerns?|worry|worries|barriers?|obstacles?"),
    cue("challenge", "\\bwhat(?:'s|s| is) (?:still )?(?:hard|difficult|tricky|tough|challenging|not working|worrying)(?: now)? (?:is|are)\\b"),
    cue("challenge", "\\b(?:the )?(?:hard(?:est)?|difficult|tricky|tough(?:est)?|challenging|worrying) (?:part|thing|bit)s? (?:is|are|was)\\b"),
    cue("challenge", "\\b(?:the|her|his|main|biggest) (?:main |biggest |big |real )?(?:challenge|problem|issue|difficulty|worry|concern|struggle) (?:is|was|remains|now is)\\b"),
    cue("challenge", `${WHO}(?:'s|s| is| was| has been|'s been| feels)? (?:really |very |still |a bit |so |quite )*(?:struggl(?:es|ed|ing)|worried|worries|finding it (?:hard|difficult)|finds it (?:hard|difficult)|stuck|overwhelmed|stressed|frustrated|anxious|exhausted|concerned (?!with)|afraid)\\b`),
  ],
};
