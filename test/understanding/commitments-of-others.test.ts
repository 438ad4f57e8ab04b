import { expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const commitmentsIn = (account: string, language: Language) =>
  understandMessageByRules(account, {
    today: Temporal.PlainDate.from("2026-11-18"),
    language,
    dayFirst: true,
    principals: [
      { id: "rosa", name: "Rosa Huamán" },
      { id: "julio", name: "Julio Chávez" },
    ],
  }).account.principalCommitments.map(({ value, sure }) => [value.text, sure]);

test.each([
  [
    "es",
    "Visité a Rosa ayer de 9 a 10 en su escuela. Julio armará el rol para el viernes; ella hablará con Julio.",
    ["armará el rol", "hablará con Julio"],
  ],
  [
    "es",
    "Visité a Rosa ayer de 9 a 10 en su escuela. Rosa llamará a Julio. Julio se comprometió a armar el rol.",
    ["armar el rol", "llamará a Julio"],
  ],
  [
    "en",
    "I visited Rosa yesterday from 9 to 10 at her school. Julio promised to draw up the rota. She'll talk to Julio.",
    ["draw up the rota", "talk to Julio"],
  ],
] as const)(
  "what another principal will do is no certain commitment of the one who was visited (%s: %s)",
  (language, account, [another, own]) => {
    const commitments = commitmentsIn(account, language);
    expect(commitments).toContainEqual([another, false]);
    expect(commitments.map(([text]) => text)).toContain(own);
  },
);
