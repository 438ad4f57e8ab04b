import type { NameWords } from "#understanding/language/name-sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import { NICKNAMES_EN } from "./nicknames.ts";

export const NAME_WORDS_EN: NameWords = {
  particles: "",
  titles: "mr mrs ms miss dr prof sir madam principal head headteacher",
  leads: "met saw visited called phoned rang seen with to from for and w",
  shortLeads: "with to from for and",
  says: "was is has had wanted wants asked said says told needs needed will and",
  saints: "saint|st",
  notSurnames: joinAlternatives`
    mon|tues?|wed|thu|fri|sat|sun|today|yesterday
    jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
    zoom|teams|google|meet|whatsapp|skype|phone|call
    she|her|the|and|but|then|for|this|last
  `,
  alsoWords: `will hope grace mark faith joy may june april august rose art bill frank pat sue rob jack dawn summer
    autumn ivy iris violet olive ruby pearl jade amber daisy lily heather ginger melody harmony honor honour mercy
    charity prudence patience constance angel rich chance chase grant drew miles wade dean max ray guy gene sandy penny
    carol robin jay star sky stone banks young green brown white black gray grey long short strong king bishop page wood
    woods field fields hill hall bell cook baker smith taylor mason ward hunt fox wolf bird fish cross sharp bright
    noble good best day winter rivers brook lake ford marsh moss reed case law price rice bush read love mo pen rod gill
    jean major duke earl`,
  notAfterName: "",
  nicknames: NICKNAMES_EN,
  diminutive: "",
  sounds: [
    [/ph/g, "f"],
    [/th/g, "t"],
    [/ck/g, "k"],
    [/(?:ie|ey|y|ee|i)$/g, "i"],
    [/e$/g, ""],
    [/ou|oo/g, "u"],
  ],
  roles: String.raw`(?<!\<(?:assistant|vice|deputy|associate|former|ex|previous|retired)[ -])(?:principal|heads?|head ?teacher|headmaster|headmistress|school leader)`,
  ofSchool: "of|at|from|in|over|the",
  oneOfSchool: "the one (?:of|at|from|in)(?: the)?",
  schools: joinAlternatives`
    schools?|elementary|primary|secondary|middle|high|academy|college|juniors?|infants?|nursery|prep|campus|annex|charter
    preschool|kindergarten|comprehensive|grammar
  `,
  someone: "someone",
  atPlace: "in|at|inside",
};
