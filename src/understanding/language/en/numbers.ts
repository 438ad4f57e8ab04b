import { numbers } from "#understanding/facts/numbers.ts";

export const NUMBERS_EN = numbers({
  small: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen`,
  tens: "twenty thirty forty fifty sixty seventy eighty ninety",
  joint: "",
  between: "[ -]?",
});
