import type { PersonalNumberWords } from "#understanding/names/personal-number-words.ts";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?";
const ORDINAL =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)";
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})`;
const YEAR = "(?:\\d{4}|(?:two thousand(?: and)?|twenty|nineteen)[- ]\\p{L}{3,9}(?:-\\p{L}{3,5})?)";

/** A document's name: "Social Security number". */
const DOCUMENT =
  "(?:ssn|social(?: security)?|ni(?:no)?|n\\.i\\.|national insurance|upn|uln|pps[nr]?|passport|i\\.?d\\.?|id card|identity card|national id|(?:student|learner|pupil|school|state|huduma|ghana|voter) id|dni|aadhaar|aadhar|adhaar|adhar|uidai|pan|nhs|nemis(?: upi)?|nin|bvn|jamb|waec|index|upi|birth cert(?:ificate)?|admission|adm|alien|usi|medicare|crn|tfn|cnic|nicop|nric|mykad|philsys|philhealth|lrn|trn|nrc|kra pin|nsn|medicaid|driver'?s? licen[cs]e|licen[cs]e)(?: (?:number|num|no|nr|copy|card)\\.?)?";

export const PERSONAL_NUMBERS_EN: PersonalNumberWords = {
  document: new RegExp(`(?<!\\p{L})${DOCUMENT}(?: (?:is|was|as|ends|ending|reads))*[^\\p{L}\\p{N}]{0,5}$`, "u"),
  documentOf: new RegExp(`(?<!\\p{L})${DOCUMENT}(?: \\p{L}+){1,5}[^\\p{L}\\p{N}]{0,5}$`, "u"),
  phone:
    /(?:tel|telephone|phone|cell|mobile|mob|whatsapp|landline|number|call(?:ed|ing)?|text(?:ed)?|ring|rang|dial|reach(?:ed)?|contact|ph|wa)(?: (?:is|was|on|at|number|no|her|him|them|me|mum|mom|dad|home|back|us))*[^\p{L}\p{N}]{0,4}$/u,
  notPersonal:
    /(?:(?<!\p{L})(?:room|homeroom|school|grant|invoice|order|code|urn|dfe|policy|bill|act|budget|ksh|kes|usd|gbp|inr|rs|isbn|account|model|serial|ticket|ref)|[$£€₹₦])(?: (?:is|was|number|num|no))*[^\p{L}\p{N}]{0,5}$/u,
  birth:
    /(?<!\p{L})(?:born|b\.|bday|b-day|dob|d\.? ?o\.? ?b\.?|(?:date|day) of birth|birth ?date|birth ?day|turn(?:s|ed) \p{L}+ on)(?!\p{L})[^.;\p{N}\n]{0,30}$/u,
  date: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${DAY} (?:day )?(?:of )?${MONTH},? ${YEAR}|${MONTH} (?:the )?${DAY},? ${YEAR}|${DAY} (?:of )?${MONTH}|${MONTH} (?:the )?${DAY})(?![\\p{L}\\p{N}])`,
    "giu",
  ),
};
