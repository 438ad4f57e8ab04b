import { expect, test } from "vitest";
import { openStory } from "#test/support/story.ts";
import { twoZonesAt } from "#test/support/two-zones.ts";
import { findFaults, playRightPersonCase, type RightPersonCase } from "./right-person-case.ts";

const NINE_IN_NEW_YORK = Temporal.Instant.from("2026-11-18T14:00:00Z");
const OPTIONS = {
  es: { quiet: ["U0ANA"] },
  en: { quiet: ["U0DANIEL"], startsAt: NINE_IN_NEW_YORK, beginning: twoZonesAt(NINE_IN_NEW_YORK) },
} as const;

/** Accounts of several, each told in one go and then made a record each. */
const CASES: readonly RightPersonCase[] = [
  {
    id: "three-es",
    kind: "several",
    language: "es",
    note: "three in one account, one by his school",
    steps: [
      {
        person: "ana",
        command:
          "La semana pasada vi a tres: el lunes a Maribel por video, el miércoles a Wilder en su escuela y el viernes al director del José Gálvez; con los tres vimos el cuaderno de incidencias. Maribel va a ordenar el suyo, Wilder todavía no empieza y el del Gálvez quiere que yo vaya el 2",
      },
      { person: "ana", says: "un registro para cada uno" },
    ],
    expect: {
      drafts: ["Maribel", "Wilder", "Julio"],
      open: "Maribel",
      only: { Maribel: ["ordenar el suyo"], Wilder: ["todavía no empieza"], Julio: ["quiere que yo vaya"] },
    },
  },
  {
    id: "two-es",
    kind: "several",
    language: "es",
    note: "two by nickname and school",
    steps: [
      {
        person: "ana",
        command:
          "Hoy fui a La Pampa Alta donde don Wil, de 11 a 12. En la tarde llamé un ratito por teléfono a la Nelly de El Porvenir, unos 20 minutos, por lo del techo que se llueve. Con el director quedamos que el jueves me manda las fotos de los cuadernos.",
      },
      { person: "ana", says: "sí, un registro para cada uno" },
    ],
    expect: {
      drafts: ["Wilder", "Nélida"],
      open: "Wilder",
      only: { Wilder: ["las fotos de los cuadernos"], Nélida: ["techo que se llueve"] },
    },
  },
  {
    id: "three-en",
    kind: "several",
    language: "en",
    note: "three in one account, one by his school",
    steps: [
      {
        person: "daniel",
        command:
          "Last week I saw three of them: Denise on Monday by Zoom, Marcus on Wednesday at his school and the Prairie Road principal on Friday. With all three we looked at the budget. Denise will redo hers, Marcus hasn't started and the one at Prairie Road wants me to come on the 2nd.",
      },
      { person: "daniel", says: "one record each" },
    ],
    expect: {
      drafts: ["Denise", "Marcus", "Tom"],
      open: "Denise",
      only: { Denise: ["redo hers"], Marcus: ["hasn't started"], Tom: ["wants me to come"] },
    },
  },
];

test.each(CASES.map((each) => [each.id, each] as const))("an account of several: %s", async (_, each) => {
  await using story = await openStory({ ...OPTIONS[each.language], acquainted: true });
  const seen = await playRightPersonCase(story, each);
  expect(findFaults(each, seen), JSON.stringify(seen.drafts, undefined, 2)).toEqual([]);
});

test("a correction to two who were visited apart changes neither draft", async () => {
  const each: RightPersonCase = {
    id: "correction-es",
    kind: "several",
    language: "es",
    note: "the visit was to another, and the one heard was only called",
    steps: [
      { person: "ana", command: "Hoy visité a Nélida de 11 a 12 en su escuela. Le preocupa el techo." },
      {
        person: "ana",
        says: "no, la visita de 11 a 12 fue con Wilder, el director de La Pampa Alta. A Nélida solo la llamé 20 minutos",
      },
      { person: "ana", says: "un registro para cada uno" },
    ],
    expect: { open: "Wilder", only: { Nélida: ["techo"] } },
  };
  await using story = await openStory({ ...OPTIONS.es, acquainted: true });
  const seen = await playRightPersonCase(story, each);
  expect(findFaults(each, seen), JSON.stringify(seen, undefined, 2)).toEqual([]);
  expect(seen.answers.join("\n")).not.toMatch(/teléfono.*Wilder|Wilder.*teléfono/);
});

const NAMES_BOTH = "Rosa quiere turnos de patio. El apuro de las actas es de Maribel.";

test("a text that names two puts into the draft of the one who is chosen only what is told of that one", async () => {
  await using story = await openStory({ ...OPTIONS.es, acquainted: true });
  const { drafts } = await playRightPersonCase(story, {
    id: "both-es",
    kind: "several",
    language: "es",
    note: "one of two is chosen",
    steps: [
      { person: "ana", command: "Visité a Rosa ayer de 9 a 10 en su escuela." },
      { person: "ana", says: "bien" },
      { person: "ana", says: NAMES_BOTH },
      { person: "ana", says: "Rosa" },
    ],
    expect: {},
  });
  const [draft, ...others] = drafts;
  expect([draft?.about, others]).toEqual(["Rosa", []]);
  expect(draft?.fields.join("")).toBe("Rosa quiere turnos de patio");
  expect(draft?.text).toContain("El apuro de las actas es de Maribel");
  expect(draft?.account).toContain(NAMES_BOTH);
});

test("what is not certain to be told of anybody belongs to the account of the first draft", async () => {
  await using story = await openStory({ ...OPTIONS.en, acquainted: true });
  const { drafts } = await playRightPersonCase(story, {
    id: "nobody-en",
    kind: "several",
    language: "en",
    note: "one of two asked for something",
    steps: [
      {
        person: "daniel",
        command: "Met with Denise on Monday, and Tom called me on Tuesday. The principal asked for books.",
      },
      { person: "daniel", says: "one record each" },
    ],
    expect: {},
  });
  const accounts = drafts.map(({ isOpen, account }) => [isOpen, account.includes("The principal asked for books")]);
  expect(accounts).toEqual(
    expect.arrayContaining([
      [true, true],
      [false, false],
    ]),
  );
  expect(drafts.flatMap(({ fields }) => fields).join("")).not.toContain("books");
});
