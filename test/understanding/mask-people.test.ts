import { describe, expect, it } from "vitest";
import { maskPeople } from "#understanding/names/mask-people.ts";

const spanish = (text: string, ...known: string[]) => maskPeople(text, { language: "es", known }).text;
const english = (text: string, ...known: string[]) => maskPeople(text, { language: "en", known }).text;

describe("people who are not here", () => {
  it("a pupil with class and number", () => {
    expect(english("Josué Mamani of 5°B was excluded")).toBe("A pupil, grade 5, was excluded");
    expect(spanish("Preocupa la alumna Luz Mamani de 5.º B, DNI 71234567.")).toBe(
      "Preocupa la alumna de 5.º grado, DNI [número].",
    );
  });

  it("a mother and her telephone", () => {
    expect(spanish("Llamar a la mamá de Luz, Juana Quispe, 987654321")).toBe(
      "Llamar a la mamá de una alumna, un teléfono",
    );
  });

  it("nobody of the roster, by any part of the name", () => {
    expect(spanish("Hablé con Rosa y con la señora Mamani.", "Rosa Quispe Mamani", "Ana Torres")).toBe(
      "Hablé con Rosa y con la señora Mamani.",
    );
  });

  it("nobody of the roster by a nickname, on whichever side it stands", () => {
    expect(spanish("A Pepe le cuesta delegar.", "José Ramos", "Ana Torres")).toBe("A Pepe le cuesta delegar.");
    expect(english("I think Thomas saw it.", "Tom Reed", "Ann Torres")).toBe("I think Thomas saw it.");
    expect(english("Rang Peggy.", "Margaret Doyle", "Ann Torres")).toBe("Rang Peggy.");
  });

  it("and minutes are nobody", () => {
    expect(spanish("ayer con Maritza 40 min", "Rosa Quispe", "Ana Torres")).toBe("ayer con una persona 40 min");
  });
});
