import { toPlainWords } from "#understanding/answers/wish-pattern.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

const OWN_REASON = createTextPattern(`\\<(?:${joinSourcesOfAllLanguages(({ wishes }) => wishes.ownReason)})\\>`);

/** Whether a message says that its writer is ill, has something else to see to, or cannot come for another reason of their own. */
export const hindersWriter = ({ folded }: Pick<PreparedText, "folded">): boolean =>
  OWN_REASON.test(toPlainWords(folded.text));
