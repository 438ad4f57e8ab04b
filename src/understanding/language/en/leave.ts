import type { LeaveWords } from "#understanding/language/leave-words.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const LEAVE_WORDS_EN: LeaveWords = {
  othersLeave: joinAlternatives`
    (?:is|s|will be|ll be|has been) (?:(?:not|too|very|a|bit|still|going|to|be|on|in|at|home|away|quite|the|one|who) )*(?:off|out|away|ill|sick|unwell|poorly|leave|holiday|vacation|absent|travelling|traveling|hospital)
    (?:won t|will not|isn t|is not|can t|cannot) (?:be )?(?:in|here|come|coming|available|back|work|working|around)
    (?:has|takes|took|goes on|went on|starts) (?:(?:a|her|his|their|sick|maternity|paternity) )*(?:leave|holiday|time off)
  `,
  ofWriter:
    "(?:(?:i|we) (?:m|am|re|are|ll be|will be|ve been|have been|won t|will not|can t|cannot)|my (?:son|daughter|child|kid|mum|mom|dad|mother|father|wife|husband|partner|family) (?:s|is))",
  firstPerson: "(?:i|me|my|im)",
};
