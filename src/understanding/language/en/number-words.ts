import { createNumberWordTable } from "#understanding/facts/number-words.ts";

export const NUMBER_WORDS_EN = createNumberWordTable({
  small: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen`,
  tens: "twenty thirty forty fifty sixty seventy eighty ninety",
  joint: "",
  between: "[ -]?",
});
