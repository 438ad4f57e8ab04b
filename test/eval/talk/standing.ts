import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";

/** A value of the draft, the one that the card asks for. */
export type AskedValue = "on" | "minutes" | "modality" | "outcome" | "reason" | "words";

/** What stands open in the conversation when a message is written. */
export type Standing =
  | { readonly what: "draft_question"; readonly lacks: AskedValue }
  | { readonly what: (typeof PLAIN)[number] | "which_person" };

const PLAIN = [
  "nothing",
  "draft_card",
  "just_saved",
  "reflective_question",
  "proposed_day",
  "reminder",
  "promise",
] as const;

/** In whose conversation it can stand open. */
const WHOSE: Readonly<Record<(typeof PLAIN)[number], readonly NonNullable<UtteranceLine["role"]>[]>> = {
  nothing: ["mentor", "principal", "coordinator"],
  draft_card: ["mentor"],
  just_saved: ["mentor", "principal"],
  reflective_question: ["principal"],
  proposed_day: ["mentor", "principal"],
  reminder: ["mentor", "principal"],
  promise: ["mentor", "principal", "coordinator"],
};

/** What stood open when a line was written; undefined if Fieldbook never comes there with a person of that role. */
export function standingOf({ after = "nothing", role = "mentor", people }: UtteranceLine): Standing | undefined {
  const [state, ...rest] = after.split(":");
  if (state === "draft_question") return role === "mentor" ? ofQuestion(rest.join(":").trim(), people) : undefined;
  const what = PLAIN.find((each) => each === state);
  return what && WHOSE[what].includes(role) ? { what } : undefined;
}

const ASKED: readonly (readonly [AskedValue, RegExp])[] = [
  ["minutes", /how long|cu[aá]nto|did it last/i],
  ["on", /(?:what|which) day|qu[eé] d[ií]a fue|when was it|cu[aá]ndo fue|fue hoy|was it today/i],
  ["outcome", /take place|was it held|cut short|changed or|as planned|show up|reprogramad|se cumpli/i],
  ["reason", /why did|weather|transport|leave or/i],
  [
    "modality",
    /person|presencial|phone|tel[eé]fono|school|escuela|colegio|liceo|centro|d[oó]nde|where|llamada|call or/i,
  ],
  ["words", /agree|acuerd|acord|quedaron|quedasteis|hard|difficult|challeng|dificult|dif[ií]cil|cuesta|costado|worr/i],
  ["words", /work|went well|funciona|commit|compromiso|promis|prometi|will (?:she|he) do|har[aá] |discussed/i],
];

/** A question that Fieldbook does not ask, such as "anything else?", is the card that stands there with all it needs. */
function ofQuestion(question: string, people: readonly string[]): Standing {
  const words = toWords(question);
  const isWhich = /\b(?:or|o|who|with|con) /i.test(question);
  if (isWhich && people.some((name) => toWords(name).some((part) => words.includes(part))))
    return { what: "which_person" };
  const asked = ASKED.find(([, pattern]) => pattern.test(question));
  return asked ? { what: "draft_question", lacks: asked[0] } : { what: "draft_card" };
}

const toWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
