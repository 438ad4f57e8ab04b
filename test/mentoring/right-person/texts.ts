import type { Key } from "./somebody.ts";

/** A sentence with a word that stands nowhere else, by which the sentence is found again wherever it came to stand. */
export type Passage = {
  readonly token: string;
  readonly sentence: string;
  /** The principals whom its own words are about. */
  readonly about: ReadonlySet<Key>;
  /** Whether its words name anybody, were it only somebody who is nobody's principal, or may be one of two. */
  readonly namesSomebody: boolean;
  /** Those of whom one is meant, where the name fits several: which one, a later text may say. */
  readonly mayMean?: ReadonlySet<Key>;
};

export type Text = { readonly text: string; readonly passages: readonly Passage[] };

/** What a sentence of an account tells: each is read into another field of the record. */
export const TOPICS = ["request", "working", "challenge", "principal", "mentor"] as const;
export type Topic = (typeof TOPICS)[number];

const MEN = /^(?:Luis|Lucho|Ernesto|Pedro)\b/;
/** People write the pronoun that fits: one that fits only the other of two would be about the other. */
const pronounOf = (name: string) => (MEN.test(name) ? "Él" : "Ella");

/** The sentence without a name, which follows one that has one. */
const PLAIN: Readonly<Record<Topic, (token: string, pronoun: string) => string>> = {
  request: (token) => `Quería conversar sobre la feria ${token}.`,
  working: (token) => `Los docentes ya comparten la carpeta ${token}.`,
  challenge: (token) => `La reunión ${token} fue difícil.`,
  principal: (token, pronoun) => `${pronoun} observará dos clases de la unidad ${token}.`,
  mentor: (token) => `Yo le enviaré la ficha ${token}.`,
};

const NAMED: Readonly<Record<Topic, (token: string, name: string) => string>> = {
  request: (token, name) => `${name} quería conversar sobre la feria ${token}.`,
  working: (token, name) => `Los docentes de ${name} ya comparten la carpeta ${token}.`,
  challenge: (token, name) => `Para ${name} la reunión ${token} fue difícil.`,
  principal: (token, name) => `${name} observará dos clases de la unidad ${token}.`,
  mentor: (token, name) => `Yo le enviaré a ${name} la ficha ${token}.`,
};

/** Answers to the question that is being asked, whichever it is. */
const ANSWERS = [
  (token: string) => `Pidió ayuda con la feria ${token}.`,
  (token: string) => `Le cuesta la reunión ${token}.`,
  (token: string) => `Sobre todo la carpeta ${token}`,
  (token: string) => `Acordamos que preparará la unidad ${token}.`,
] as const;

/** A principal as somebody writes of them. */
export type Named = { readonly key: Key; readonly name: string };

/** How every such word is written: a sealed text does not contain one by chance. */
export const TOKEN_PATTERN = "zorv[a-z]a[a-z]e[a-z]i";

/** Words that stand nowhere else, all of one length, so that none is part of another. */
export function createTokens(): () => string {
  const consonants = "bdfglmnprst";
  let next = 0;
  return () => {
    const at = next++;
    const last = consonants[at % 11] ?? "";
    const middle = consonants[Math.floor(at / 11) % 11] ?? "";
    const first = consonants[Math.floor(at / 121) % 11] ?? "";
    return `zorv${first}a${middle}e${last}i`;
  };
}

type Writing = { readonly token: () => string; readonly when?: string };

const DAY = "Ayer";

type Subject = Omit<Passage, "token" | "sentence">;

function passagesOf(topics: readonly Topic[], token: () => string, pronoun: string, of: Subject): Passage[] {
  return topics.map((topic) => {
    const one = token();
    return { token: one, sentence: PLAIN[topic](one, pronoun), ...of };
  });
}

const toText = (opening: string, passages: readonly Passage[]): Text => ({
  text: [opening, ...passages.map(({ sentence }) => sentence)].join(" "),
  passages,
});

/** A visit to one person, told whole. The name may be that of several; then nobody is named for certain. */
export function tellOfOne(
  name: string,
  meant: readonly Key[],
  topics: readonly Topic[],
  { token, when = DAY }: Writing,
) {
  const opening = `${when} visité a ${name} de 9 a 10 en su escuela.`;
  const about = new Set(meant.length === 1 ? meant : []);
  return toText(
    opening,
    passagesOf(topics, token, pronounOf(name), { about, namesSomebody: true, mayMean: new Set(meant) }),
  );
}

/** A visit of which the words do not say to whom it was, or only what she is. */
export function tellOfNobody(isRoleTold: boolean, topics: readonly Topic[], { token, when = DAY }: Writing): Text {
  const opening = isRoleTold
    ? `${when} visité a la directora de 9 a 10 en su escuela.`
    : `Registro la visita de ${when.toLowerCase()}, de 9 a 10 en la escuela.`;
  return toText(opening, passagesOf(topics, token, "Ella", { about: new Set(), namesSomebody: false }));
}

/** A visit to one person, with somebody else in passing. */
export function tellAndMention(
  one: Named,
  other: Named,
  topics: readonly Topic[],
  { token, when = DAY }: Writing,
): Text {
  const told = tellOfOne(one.name, [one.key], topics, { token, when });
  const word = token();
  const sentence = `Quiere copiar lo que hace ${other.name} con el huerto ${word}.`;
  const passage = { token: word, sentence, about: new Set([one.key]), namesSomebody: true };
  return { text: `${told.text} ${sentence}`, passages: [...told.passages, passage] };
}

/** A visit to two at once: what follows a sentence about one of them is about that one. */
export function tellOfTwo(
  [one, other]: readonly [Named, Named],
  topics: readonly [readonly Topic[], readonly Topic[]],
  { token, when = DAY }: Writing,
): Text {
  const opening = `${when} visité a ${one.name} y a ${other.name} de 9 a 10 en la UGEL.`;
  const blocks = [one, other].flatMap(({ key, name }, index) =>
    (topics[index] ?? []).map((topic, place) => {
      const word = token();
      const sentence = place === 0 ? NAMED[topic](word, name) : PLAIN[topic](word, pronounOf(name));
      return { token: word, sentence, about: new Set([key]), namesSomebody: true };
    }),
  );
  return toText(opening, blocks);
}

export function answerWith(style: number, token: () => string): Text {
  const word = token();
  const write = ANSWERS[style % ANSWERS.length] ?? ANSWERS[0];
  const passage = { token: word, sentence: write(word), about: new Set<Key>(), namesSomebody: false };
  return { text: passage.sentence, passages: [passage] };
}

/** An answer that names somebody: alone, or beside another. */
export function answerAndMention(other: Named, beside: Named | undefined, token: () => string): Text {
  const word = token();
  const sentence = beside
    ? `${beside.name} quiere hacer la feria ${word} como ${other.name}.`
    : `Quiere hacer la feria ${word} como ${other.name}.`;
  const about = new Set([other.key, ...(beside ? [beside.key] : [])]);
  return { text: sentence, passages: [{ token: word, sentence, about, namesSomebody: true }] };
}

const CORRECTIONS = [
  (name: string) => `No, era ${name}.`,
  (name: string) => `Perdón, fue con ${name}.`,
  (name: string) => name,
] as const;

export function correctTo(name: string, style: number): Text {
  const write = CORRECTIONS[style % CORRECTIONS.length] ?? CORRECTIONS[0];
  return { text: write(name), passages: [] };
}
