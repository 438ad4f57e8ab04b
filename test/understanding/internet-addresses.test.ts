import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { examine } from "#understanding/examine.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const ADDRESS = "https://docs.example.org/d/1_a_b?x=1&y=2";
/** Of its parts, one would be a principal, one a day, one a time and one somebody who is not here. */
const FULL = "https://docs.example.org/Julio?day=2026-11-20&at=10:15&by=María.Quispe";

const context = {
  today: Temporal.PlainDate.from("2026-11-18"),
  dayFirst: true,
  principals: [
    { id: "rosa", name: "Rosa Huamán" },
    { id: "julio", name: "Julio Chávez" },
  ],
} as const;
const account = (text: string, language: Language) => understandMessageByRules(text, { ...context, language }).account;
const passages = (text: string, language: Language) =>
  understandMessageByRules(text, { ...context, language }).passages.map(({ words }) => words);

describe("an internet address", () => {
  it.each([
    ["es", `Visité a Rosa ayer. Revisamos ${ADDRESS} y Rosa enviará el plan.`, `Revisamos ${ADDRESS}`],
    ["es", `¿Vio ${ADDRESS}? Rosa enviará el plan.`, `Vio ${ADDRESS}?`],
    [
      "en",
      `I visited Rosa yesterday. We looked at ${ADDRESS}, and Rosa will send the plan.`,
      `We looked at ${ADDRESS}`,
    ],
    ["en", `Did she see ${ADDRESS}? Rosa will send the plan.`, `Did she see ${ADDRESS}?`],
  ] as const)("is not cut at its question mark (%s): %s", (language, text, passage) => {
    expect(passages(text, language).some((each) => each.includes(passage))).toBe(true);
  });

  it.each([
    ["es", `Visité a Rosa de 9 a 10. Le enviaré ${FULL} mañana.`, "2026-11-19"],
    ["en", `I visited Rosa from 9 to 10. I will send ${FULL} tomorrow.`, "2026-11-19"],
  ] as const)("is read as no name, day or time (%s)", (language, text, dueOn) => {
    const { who, startsAt, mentorCommitments } = account(text, language);
    expect(who).toMatchObject({ kind: "one", id: "rosa" });
    expect(startsAt?.value.toString()).toBe("09:00:00");
    expect(mentorCommitments.map(({ value }) => value.dueOn?.toString())).toEqual([dueOn]);
    expect(mentorCommitments[0]?.quote).toContain(FULL);
  });

  it.each(["es", "en"] as const)("is masked in no part (%s)", (language) => {
    const text = `${FULL} ${ADDRESS}`;
    expect(examine(text, { language, known: [] }).shareable).toBe(text);
  });
});
