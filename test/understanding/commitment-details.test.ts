import { describe, expect, it } from "vitest";
import { readCommitmentDetails } from "#understanding/details/read-commitment-details.ts";

describe("what the words of a commitment say besides", () => {
  it.each([
    ["observar dos clases", { kind: "pedagogical" }],
    ["observar dos clases cuando vuelvan de vacaciones", { kind: "pedagogical", cue: "cuando vuelvan de vacaciones" }],
    ["mandar el oficio a la UGEL", { kind: "administrative" }],
    ["hablar con los padres en la próxima reunión", { kind: "relational", cue: "en la próxima reunión" }],
    ["delegar el control de la puerta cada lunes", { kind: "self", cue: "cada lunes" }],
    ["hablar con los docentes sobre las clases", {}],
    ["ver lo del techo", {}],
    ["sit in on two lessons after the break", { kind: "pedagogical", cue: "after the break" }],
    ["finish the budget", { kind: "administrative" }],
    ["call the parents", { kind: "relational" }],
    ["leave by five every Friday", { kind: "self", cue: "every Friday" }],
    ["send the thing", {}],
  ] as const)("%s", (text, details) => {
    expect(readCommitmentDetails(text)).toEqual(details);
  });
});
