import type { UnderstandingContext } from "#understanding/extracted-values.ts";

export const CONTEXT: UnderstandingContext = {
  today: Temporal.PlainDate.from("2026-11-18"),
  language: "en",
  dayFirst: true,
  principals: [
    { id: "rosa", name: "Rosa Quispe Mamani" },
    { id: "will", name: "Will de la Cruz" },
  ],
  mentorName: "Ana Torres",
};

/** As long as Slack takes. */
export const LONG = 40_000;

const ACCOUNT =
  "Met Rosa yesterday 9 to 10:15. She wanted to talk about maths. Teachers share plans now; parents' evening was hard. She'll sit in by Friday, I'll send it. ";
/** What a message may be made of, over and over. */
export const GROWN = [
  ACCOUNT,
  ACCOUNT.replace(/[.,;]/g, ""),
  " ",
  "\n",
  "a",
  "á",
  "e\u0301",
  "漢",
  "9 ",
  "9 to ",
  "9-",
  "1/1 ",
  "1h ",
  "she'll ",
  "lunes 9 ",
  "yo le ",
  "rosa ",
  "rosa de la ",
  "working: ",
  ", ",
  "¿?",
  ".",
  "'",
  "next visit monday ",
  "the visit was ",
  "between 9 and ",
  "teachers ",
  "una hora y ",
  "if ",
  "not ",
];
