import { toPlainWords } from "#understanding/answers/wish-pattern.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

const OTHERS_LEAVE = createTextPattern(`\\<(?:${joinSourcesOfAllLanguages(({ leave }) => leave.othersLeave)})\\>`);
const OF_WRITER = createTextPattern(`\\<(?:${joinSourcesOfAllLanguages(({ leave }) => leave.ofWriter)})\\>`, "g");
const FIRST_PERSON = createTextPattern(`\\<(?:${joinSourcesOfAllLanguages(({ leave }) => leave.firstPerson)})\\>`);

/** Whether folded words say that somebody other than their writer is away: "Ana is off until Friday". */
export const tellsOfOthersLeave = (folded: string): boolean =>
  OTHERS_LEAVE.test(toPlainWords(folded).replace(OF_WRITER, "."));

/** Whether the writer of folded words speaks of themself. */
export const speaksOfOneself = (folded: string): boolean => FIRST_PERSON.test(toPlainWords(folded));
