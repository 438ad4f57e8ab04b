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

  it("nobody of the roster by a diminutive, but a pupil or a relative of that name", () => {
    const known = ["Rosa Huamán", "Francisco Gil"];
    const plain = "Rosita, Rosi y Paquito me esperaban. La mamá de Rosita también.";
    expect(spanish(plain, ...known)).toBe(plain);
    expect(spanish("La alumna Rosita de 4.º y su prima Rosa lloraron.", ...known)).toBe(
      "La alumna de 4.º y su prima lloraron.",
    );
    expect(english("Lizzie saw it. The pupil Liz did not.", "Elizabeth Moss", "Ann Torres")).toBe(
      "Lizzie saw it. The pupil did not.",
    );
  });

  it("and minutes are nobody", () => {
    expect(spanish("ayer con Maritza 40 min", "Rosa Quispe", "Ana Torres")).toBe("ayer con una persona 40 min");
  });

  it("one after the other, each told apart and the same wherever they are named", () => {
    expect(spanish("El alumno Josué y el alumno Piero pelearon. Josué pegó primero.")).toBe(
      "El alumno y el otro alumno pelearon. Ese alumno pegó primero.",
    );
    expect(english("Mrs Bell and Mrs Cole share a room. Mrs Bell leaves.")).toBe(
      "Mrs X and Mrs Y share a room. Mrs X leaves.",
    );
  });

  it("not what several people do", () => {
    expect(spanish("los papás reclaman por la merienda, las docentes esquivan la tarea")).toBe(
      "los papás reclaman por la merienda, las docentes esquivan la tarea",
    );
    expect(english("the parents grumble and the teachers procrastinate")).toBe(
      "the parents grumble and the teachers procrastinate",
    );
    expect(spanish("los hermanos chuquimaman faltan, los alumnos quispe no")).toBe(
      "los hermanos faltan, los alumnos no",
    );
  });

  it("a family, and what somebody is called", () => {
    expect(spanish("Los Vilca llegan primero; a los Vilca les gusta.")).toBe(
      "Los de una familia llegan primero; a los de esa familia les gusta.",
    );
    expect(english("Ours are the Dobsons and the O'Dwyers, not the Lakers.")).toBe(
      "Ours are a family and another family, not the Lakers.",
    );
    expect(spanish("El pichón, así le decimos, ganó. Le dicen el Chino a otro.")).toBe(
      "Una persona, así le decimos, ganó. Le dicen el [nombre] a otro.",
    );
    expect(english("They call him Tank.")).toBe("They call him [name].");
  });

  it("whose first name is a nationality or a place in another language", () => {
    expect(spanish("Germán pegó a Darwin; vi a Carolina con Wilson.")).toBe(
      "Un alumno pegó a una persona; vi a otra persona con una tercera persona.",
    );
    expect(english("Christian Mensah left. We worry about Georgia, and she moved to the state of Virginia.")).toBe(
      "Someone left. We worry about someone else, and she moved to the state of Virginia.",
    );
  });

  it("a courtesy before a first name becomes a noun", () => {
    expect(spanish("Vino doña Amparo con don José. Doña Amparo lloró.")).toBe(
      "Vino una señora con un señor. Esa señora lloró.",
    );
  });

  it("a description stands for the name, and a list goes behind its noun", () => {
    expect(english("Tommy, a 4th grader, cried. Sam's mum, Ann Lee, came.")).toBe(
      "A 4th grader, cried. Another pupil's mum came.",
    );
    expect(english("The twins, Jan and Ola, were moved.")).toBe("The twins were moved.");
    expect(spanish("Los hermanos Yoselin, Yordan y Yeremi viven lejos.")).toBe("Los hermanos viven lejos.");
  });

  it("in a sentence that stays one, whatever stands around the name", () => {
    expect(english("Little Tommy read. Our little Tommy cried.")).toBe("A little pupil read. Our little pupil cried.");
    expect(english("Both Kofi and Ama sang, and both Larsen kids; both Novaks left.")).toBe(
      "Both a pupil and another pupil sang, and both kids; a family left.",
    );
    expect(english("A dad, Mark Reed, 07700 900123, called; Dad (07700 900123) too.")).toBe(
      "A dad, a phone number, called; Dad ([phone number]) too.",
    );
    expect(spanish("La mamá de Luz, Juana Quispe, dijo que no.")).toBe("La mamá de una alumna dijo que no.");
    expect(spanish("Los Vilca se fueron a Cuenca.")).toBe("Los de una familia se fueron a Cuenca.");
  });

  it("a surname in capitals before the first name", () => {
    expect(english("PEMBERTON, Alondra, O'DWYER, Liam and McLEOD, Ann are absent; MATHS, English and ICT too.")).toBe(
      "Someone, someone else and a third person are absent; MATHS, English and ICT too.",
    );
    expect(spanish("QUISPE MAMANI, Alondra y HUAMÁN, José Luis faltaron.")).toBe(
      "Una persona y otra persona faltaron.",
    );
  });

  it("an address, a date of birth and a number, but no time, year, price or number of a school", () => {
    expect(english("Ask j.doe@a.example. DOB 12/03/2013, SSN 078-05-1120.")).toBe(
      "Ask [e-mail]. DOB [date], SSN [number].",
    );
    const plain = "Visita 12/04/2026 de 9 a 10:15, código modular 0567891, S/ 1200.50, aula 204, RM 133-2020, 61 %.";
    expect(spanish(plain)).toBe(plain);
    expect(english("See <mailto:ann@a.example|ann@a.example> and <@U0ROSA>.")).toBe("See [e-mail] and <@U0ROSA>.");
  });

  it.each([
    "CURP MELR120518HPLNPD04",
    "NIE X-4829173-K",
    "t.i. 1.098.745.320",
    "RUT 12.345.678-K",
    "DNI de la menor: 7 1 2 3 4 5 6 7",
    "pasaporte AB123456",
  ])("a number of another country: %s", (number) => {
    expect(spanish(`Falta copiar: ${number}.`)).toMatch(/^Falta copiar: .*(?:\[número\]|un número)\.$/);
    expect(spanish(`Falta copiar: ${number}.`)).not.toMatch(/\d/);
  });

  it.each([
    "NI number QQ 12 34 56 C",
    "PPS 1234567TW",
    "Aadhaar 2345 6789 0123",
    "NHS no 943 476 5919",
    "UPN A801200001001",
  ])("a number of another country: %s", (number) => expect(english(`To copy: ${number}, today.`)).not.toMatch(/\d/));

  it("a date of birth in words", () => {
    expect(spanish("La niña nació el catorce de marzo de dos mil quince, en casa.")).toBe(
      "La niña nació el [fecha], en casa.",
    );
    expect(english("He was born on the ninth of October 2009, at home.")).toBe("He was born on the [date], at home.");
  });

  it("and a place that has the name of people only where a preposition shows it", () => {
    const plain = "Vive un chico de Cuenca en Felipe Carrillo Puerto.";
    expect(spanish(plain)).toBe(plain);
    expect(english("She grew up in Jackson and works at Lincoln. I heard from Jackson.")).toBe(
      "She grew up in Jackson and works at Lincoln. I heard from someone.",
    );
    expect(english("April was hard. I shouted at Lincoln.")).toBe("April was hard. I shouted at someone.");
  });

  it("and no place, language, author or work", () => {
    const plain = "Fuimos de Tepoztlán a Machu Picchu con libros en guaraní y La casa de Bernarda Alba.";
    expect(spanish(plain)).toBe(plain);
    const english = "At St Jude's we read Romeo and Juliet with the Byker list; Killarney council called.";
    expect(maskPeople(english, { language: "en", known: [] }).text).toBe(english);
  });

  it("and no school of the programme, by a word that is no name of a person", () => {
    const schools = ["I.E.I. 298 Semillitas", "I.E. 82311 San Isidro, anexo Cushunga"];
    const read = (text: string) =>
      maskPeople(text, { language: "es", known: ["Ana Torres", "Luz Ríos"], schools }).text;
    const plain = "La directora de Semillitas y el dire de Cushunga vinieron.";
    expect(read(plain)).toBe(plain);
    expect(spanish(plain, "Ana Torres", "Luz Ríos")).not.toBe(plain);
    expect(read("La alumna Cushunga faltó.")).toBe("La alumna faltó.");
  });

  it("and without a roster not the one who was visited, nor the writer", () => {
    const visit = "Visité a Rosa en la I.E. San Martín; Rosa cita a los padres. Yo soy Pedro.";
    expect(spanish(visit)).toBe(visit);
    expect(english("Hope, the head, is sure. The pupil Hope is not.")).toBe(
      "Hope, the head, is sure. The pupil is not.",
    );
  });

  it("in the language of the text, whatever the writer's is", () => {
    const text = "Ayer hablé con la directora sobre un niño que se llama Jhosmar y que no viene.";
    expect(maskPeople(text, { language: "en", known: [] }).text).toContain("se llama [nombre]");
  });
});
