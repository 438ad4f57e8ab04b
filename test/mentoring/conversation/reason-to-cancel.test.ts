import { expect, test } from "vitest";
import { findReasonToCancel } from "#mentoring/conversation/reason-to-cancel.ts";
import type { Person } from "#mentoring/people/person.ts";
import { understood } from "#test/support/understood.ts";

const [mentor, principal] = [{ roles: ["mentor"] } as unknown as Person, { roles: ["principal"] } as unknown as Person];

test.each([
  ["no puedo ir el jueves, tengo médico", "mentor_unavailable"],
  ["ya no voy el martes, me toca médico", "mentor_unavailable"],
  ["cancela la visita del jueves, estoy enferma", "mentor_unavailable"],
  ["cancela la visita, se me enfermó mi hija", "mentor_unavailable"],
  ["cancela la visita, hay paro", "strike_security"],
  ["cancela la visita del jueves", undefined],
  ["cancela la visita, no quiso recibirme", undefined],
])("the reason stands in the words: %s", (text, reason) => {
  expect(findReasonToCancel(understood(text), mentor)).toBe(reason);
});

test("what keeps a principal is a reason of theirs", () => {
  expect(findReasonToCancel(understood("no puedo el jueves, tengo cita médica"), principal)).toBe(
    "principal_unavailable",
  );
  expect(findReasonToCancel(understood("cancel it, I'm ill", "en"), principal)).toBe("principal_unavailable");
  expect(findReasonToCancel(understood("cancela la visita, hay paro"), principal)).toBe("strike_security");
});
