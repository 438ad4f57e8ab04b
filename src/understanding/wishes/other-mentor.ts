import { toPlainWords } from "#understanding/answers/wish-pattern.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

const OTHER_MENTOR = createTextPattern(`\\<(?:${joinSourcesOfAllLanguages(({ wishes }) => wishes.otherMentor)})\\>`);

/** Whether folded words say that a principal gets another mentor: "Wilder passes to Lucía". */
export const tellsOfOtherMentor = (folded: string): boolean => OTHER_MENTOR.test(toPlainWords(folded));
