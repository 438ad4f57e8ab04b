import { describe, expect, it } from "vitest";
import { newId, type PairId } from "#kernel/id.ts";
import { tellsHowItWent } from "#mentoring/conversation/open/tells-how-it-went.ts";
import { understood } from "#test/support/understood.ts";
import { TODAY } from "./stage.ts";

describe("a message after the question how a visit went", () => {
  const asked = { pairId: newId<PairId>(), on: TODAY };
  it.each([
    "bien, una hora, vimos el plan lector",
    "se realizó",
    "hoy trabajamos el plan de matemática",
    "muy bien, gracias",
  ])("tells how the visit went that was asked about: %s", (text) => {
    expect(tellsHowItWent(understood(text), asked)).toBe(true);
  });

  it.each(["¿quién lee esto?", "ayer todo bien, una hora", "gracias", "pausa hasta el lunes"])(
    "does not, if it asks, wishes, thanks or is of another day: %s",
    (text) => {
      expect(tellsHowItWent(understood(text), asked)).toBe(false);
    },
  );
});
