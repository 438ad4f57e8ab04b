import type { WishWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const WANTING = joinAlternatives`
  please|pls|hi|hello|hey|fieldbook|can|could|would|will|you|i|d|i'd|want|need|like|to|let|me|lets|kindly|just
`;
const NOTE = "(?:note|notes|write|jot|keep|save|put|add|make|take|record|remember)(?: down)?";
const FOR_NOTE = joinAlternatives`
  this|that|it|(?:just |only )?(?:for|to) (?:me|myself)(?: only)?|(?:to|in|into) (?:my|the)(?: own)? (?:notebook|notes|field notebook|private notes)
  as a (?:private |personal )?note|an?(?: private| personal| quick)? note|note|down|to self|privately|please|of|the following
`;

export const WISH_WORDS_EN: WishWords = {
  otherMentor: "(?:another|a new|a different) mentor|(?:passes|pass|goes|moves) (?:over )?to|instead of",
  until: "\\<(?:until|till|til|untill|up to)(?: (?:the|this|next))*",
  to: "(?:to|until|till|through|thru|-)(?: the)?",
  thisWeek: "this (?:whole )?week|(?:all|the rest of(?: the| this)?) week",
  nextWeek: "next week|the (?:coming|following) week|week after this",
  lasts: "\\<(?:for|about|during)(?: the next)?",
  units: { days: "days?", weeks: "weeks?", months: "months?" },
  monthEnd: "(?:the )?end of (?:the|this) month",
  note: `(?:${WANTING} )*${NOTE}(?: ${FOR_NOTE})*`,
  noteAfter: `(?:please )?(?:note|write|jot|save|keep) (?:it|that|this)(?: ${FOR_NOTE})*`,
  remind: `(?:${WANTING} )*(?:remind(?: me)?|(?:set |give me |put )?(?:a )?reminder|ping me|nudge me)(?: (?:to|about|that|of|for|please|i need to|i have to|i should))*`,
  atHour: "(?:at|around)",
  joins: "(?:on|at|the|in|by|for|this|next|and|of|about)",
  link: "(?:to|about|that|of)",
  ownReason: joinAlternatives`
    (?:i ve(?: got)?|i have|got|i m at|i m seeing|at|see|seeing) (?:(?:a|an|the|my|to|see|go|appointment|at|with) )*(?:doctor|dentist|hospital|medical|surgery|clinic|gp|physio|family|personal)
    (?:i m|i am|i feel|feeling|am|been|off) (?:(?:too|very|a|bit|not|still|feeling|quite) )*(?:ill|sick|unwell|poorly|well)|my (?:son|daughter|child|kid|mum|mom|dad|mother|father|wife|husband|partner) (?:s|is) (?:ill|sick|unwell|poorly)
    (?:i m|i am) (?:travelling|traveling|double booked)|(?:something|something s|it s) (?:came|come) up
  `,
  languages: { en: "english|ingles", es: "spanish|espanol|castellano" },
};
