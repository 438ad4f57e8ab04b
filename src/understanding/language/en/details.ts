import type { DetailWords } from "#understanding/details/detail-words.ts";
import { createAlternativesPattern, createPhrasePattern, joinAlternatives } from "#understanding/pattern/phrases.ts";
import { COMMITMENT_KINDS_EN, CUE_EN } from "./commitment-details.ts";

const SOME = "(?:the|a|an|her|his|their|some|two|three|four|several|a few|all the|all)";
const WHOSE = "(?:the|her|his|their|my|a|an|another|two|three|some)";
/** Words that put somebody beside the principal, who is named directly before, or beside the two. */
const BESIDE = joinAlternatives`
  (?:N+|school|office),? (?:with|along with|together with) (?:also )?${WHOSE}
  N+,? (?:and|plus) (?:also )?${WHOSE}
  (?:along with|together with|joined by|as well as) ${WHOSE}
  (?:also )?(?:there (?:was|were)|present:?) (?:also )?${WHOSE}
`;
const IS_THERE =
  "(?:also )?(?:joined|sat in|was there(?: too)?|were there(?: too)?|came along|took part|attended|was present|were present)";
const beside = (who: string) =>
  createAlternativesPattern`(?:(?<!W)${BESIDE} (?:${who})\>|\<${WHOSE} (?:${who}) ${IS_THERE}\>)`;

const BECAUSE = "(?:because(?: of)?|since|due to|owing to|on account of)";
const because = (why: string) => createAlternativesPattern`\<${BECAUSE}\>[^.;\n]{0,40}?\<(?:${why})\>`;

/** English words that say of a session what nobody is asked. */
export const DETAIL_WORDS_EN: DetailWords = {
  activities: {
    reflective_dialogue: createPhrasePattern`reflective (?:dialogue|conversation|questions)|we reflected`,
    classroom_walk: createPhrasePattern`
      (?:we )?(?:walked|toured|went) (?:round|around|through) (?:${SOME} )?(?:classrooms?|classes|school|building)
      (?:classroom|learning|school) (?:walk|tour|walkthrough)s?|walk ?throughs?|(?:we )?(?:popped|dropped|went) into ${SOME} (?:classrooms?|classes|lessons)
    `,
    joint_observation: createPhrasePattern`
      (?:we )?(?:observed|watched|sat in on) (?:together )?${SOME} (?:lessons?|classes|class|teachers?)|joint observation|co-?observ(?:ed|ation)|observed together
    `,
    document_review: createPhrasePattern`
      (?:we )?(?:reviewed|looked at|looked over|looked through|went through|went over|read) (?:together )?${SOME} (?:school )?(?:improvement plan|sip|plans?|lesson plans?|handbook|documents?|policy|policies|minutes|reports?|rubrics?|notebooks|exercise books|budget|paperwork)
      document review
    `,
    data_review: createPhrasePattern`
      (?:we )?(?:reviewed|looked at|looked over|looked through|went through|went over|analy[sz]ed) (?:together )?(?:${SOME} )?(?:reading |math |maths |test |attendance |assessment )?(?:data|results|scores|grades|attendance|figures|numbers|assessments)
      data review
    `,
    modelling: createPhrasePattern`i modell?ed|modell?ing|i (?:showed|demonstrated) (?:her|him|them|N+) how|demonstration lesson|demo lesson`,
    role_play: createPhrasePattern`role[- ]?play(?:ed|ing)?|(?:we )?(?:rehearsed|practi[sc]ed) (?:the|a|her|his|how|what)`,
    planning: createPhrasePattern`we planned|(?:we )?(?:drew up|drafted|made|put together|mapped out) (?:the|a|an|her|his) (?:plan|schedule|timeline|agenda|calendar|timetable|rota)`,
    case_discussion: createPhrasePattern`(?:we )?(?:discussed|talked through|worked through|looked at) (?:a|the|two|one) case|case (?:study|discussion)`,
    connecting_to_peer: createPhrasePattern`
      (?:i )?(?:put|connected|introduced|linked) (?:her|him|them|N+) (?:in touch )?(?:with|to|up with) (?:another|a|the) (?:principal|head|headteacher|colleague)
      i gave (?:her|him|them|N+) (?:the )?(?:number|name|contact) of (?:another|a|the) (?:principal|head|headteacher|colleague)
    `,
  },
  stances: {
    mentoring: createPhrasePattern`(?:in|took|kept) (?:a |my |the )?mentor(?:ing)? role|acted as (?:a |her |his )?mentor`,
    coaching: createPhrasePattern`i coached|(?:was|mostly|mainly|more|as|acted as|in) (?:mostly |mainly |more |a |of a )*coach(?:ing)?(?: session| role)?`,
    consulting: createPhrasePattern`i advised|(?:was|mostly|mainly|more|acted as) (?:mostly |mainly |more |a |of a )*(?:consult(?:ing|ant|ation)|advis(?:ing|or|ory)|giving advice)`,
    training: createPhrasePattern`i (?:trained|taught) (?:her|him|them|N+)|(?:was|mostly|mainly|more) (?:mostly |mainly |more |a |of a )*training`,
    emotional_support: createPhrasePattern`
      emotional support|(?:mostly|mainly|just) (?:i )?(?:listened|listening)|i (?:mostly|mainly|just) listened|she (?:vented|needed to vent|just needed to talk)|he (?:vented|needed to vent|just needed to talk)
    `,
  },
  participants: {
    second_mentor: beside("(?:other |second |co-?)mentor|mentor"),
    shadow_mentor: beside("(?:trainee|shadowing|shadow|new) mentor"),
    companion: beside("(?:mentor )?companion|mentor (?:coach|of mentors|supervisor)"),
    deputy: beside("deputy(?: head| principal)?|assistant (?:principal|head)|vice[- ]principal|ap"),
    teacher: beside(
      "(?:\\p{L}+ )?teachers?|(?:math |reading |literacy |instructional )?coach(?:es)?|staff|department heads?|heads? of \\p{L}+",
    ),
    other_adult: beside(
      "parents?|counsell?or|secretary|superintendent|district \\p{L}+|social worker|psychologist|pta \\p{L}+|chair of governors|governors?|inspector",
    ),
  },
  modalityReasons: {
    planned: createPhrasePattern`as (?:it was )?(?:planned|agreed|scheduled)|which was the plan`,
    connectivity: because("internet|connection|wi-?fi|signal|power|network|bandwidth"),
    distance: because("distance|far(?: away)?|(?:long|two-hour|three-hour) drive|miles away"),
    transport_weather: because(
      "snow|snowed|ice|icy|storm|rain|flood(?:s|ed|ing)?|road|roads|traffic|car|bus|train|weather|fog",
    ),
    strike_security: because("strikes?|protests?|security|curfew|lock ?down|road ?block"),
    health: because("ill|sick|unwell|flu|covid|fever|cold|surgery|doctor'?s?|hospital|health"),
  },
  places: {
    principal_school: createPhrasePattern`(?:at|in|to|from) (?:her|his|their|the) (?:own )?(?:school|office|building|campus)`,
    mentor_school: createPhrasePattern`(?:at|in|to) my (?:own )?(?:school|office|building|place)`,
    neutral: createPhrasePattern`(?:at|in|over) (?:the|a) (?:district office|county office|central office|coffee shop|cafe|diner|restaurant|community cent(?:er|re)|town hall|conference cent(?:er|re))`,
  },
  requestSources: {
    principal: createPhrasePattern`(?:she|he|they|N+|the principal|the head(?:teacher)?) (?:had )?(?:wanted|asked|brought|raised|requested|proposed|needed)|at (?:her|his|N+'s) request`,
    mentor: createPhrasePattern`i (?:had )?(?:suggested|proposed|raised|brought up|put) (?:that )?(?:we (?:look|talk|discuss|work)|the topic|talking|looking|discussing|it on the table)|my suggestion|at my suggestion`,
    protocol: createPhrasePattern`(?:as|per) the (?:protocol|guide|programme|program) (?:says|asks|sets out|requires)|per (?:the )?protocol|according to the (?:protocol|guide)|(?:step|session) \d+ of the (?:protocol|programme|program)`,
    joint: createPhrasePattern`we (?:both )?(?:chose|decided|agreed|picked) (?:together )?(?:to (?:look|talk|discuss|work)|the topic|on the topic)|by mutual agreement`,
  },
  travel: {
    before: createAlternativesPattern`\<(?:(?:the )?(?:drive|journey|trip|travel(?:ling|ing)?(?: time)?)(?: (?:was|took|is|of))?:?|(?:drove|travell?ed|took me|commuted)(?: for)?)(?: (?:about|around|nearly|almost|over))?\s*$`,
    after: createAlternativesPattern`^(?:'s?)? (?:(?:of )?(?:driving|travel(?:ling|ing)?|drive|journey|on the road)|(?:there and back|each way|to get there|on the (?:bus|train|road)))\>`,
  },
  objective: createAlternativesPattern`(?<=(?:^|[\n.;/])[\s*-]{0,4})(?:(?:the|my|our) )?(?:objective|aim|goal|purpose)(?: (?:of|for) (?:the|this|today's?) ?(?:visit|session|meeting|call)?)?(?: (?:was|is))?\s?:?\s+`,
  cue: CUE_EN,
  commitmentKinds: COMMITMENT_KINDS_EN,
};
