import { createNumberWordTable } from "#understanding/facts/number-words.ts";

export const NUMBER_WORDS_EN = createNumberWordTable({
  small: `zero one two three four five six seven eight|eigth nine ten eleven twelve|twelv thirteen fourteen
    fifteen|fiveteen|fiften sixteen seventeen eighteen|eightteen nineteen|ninteen`,
  tens: "twenty thirty forty|fourty fifty sixty seventy eighty ninety|ninty",
  joint: "",
  between: "[ -]?",
});
