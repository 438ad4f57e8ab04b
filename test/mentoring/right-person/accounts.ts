import fc from "fast-check";
import { command, FORMS, type Form, MENTORS, nameOf, pick, principalsOf, type Scene, writeName } from "./command.ts";
import { type Draft, name, openDraftOf } from "./knowledge.ts";
import type { Key } from "./somebody.ts";
import { writes } from "./steps.ts";
import {
  answerAndMention,
  answerWith,
  correctTo,
  type Named,
  type Text,
  TOPICS,
  tellAndMention,
  tellOfNobody,
  tellOfOne,
  tellOfTwo,
} from "./texts.ts";

const topics = fc.subarray([...TOPICS], { minLength: 1 });
const form = fc.constantFrom(...FORMS);
const whom = fc.nat({ max: 5 });
const rarely = fc.constantFrom(false, false, false, false, true);
const drawn = {
  mentor: MENTORS,
  whom,
  other: whom,
  form,
  topics,
  topicsOfOther: topics,
  when: fc.constantFrom("Ayer", "Ayer", "El lunes"),
  way: fc.constantFrom("message", "message", "command.log", "command.log", "late"),
};
type Drawn = {
  readonly [Part in keyof typeof drawn]: (typeof drawn)[Part] extends fc.Arbitrary<infer One> ? One : never;
};

/** An account of a visit, as a message, after the command, or as a message that arrives after a later one. */
async function tells(at: Scene, { mentor, way }: Drawn, text: Text): Promise<void> {
  await writes(at, mentor, text, way === "late" ? late(at) : { kind: way });
}

/** A message that was written before one that was acted on already. */
const late = ({ world }: Scene) => ({ writtenAt: world.now.subtract({ seconds: 30 }) });

/** A principal by the shortest name that is theirs alone among those of the mentor. */
function named({ world }: Scene, mentor: Key, at: number): Named | undefined {
  const key = pick(principalsOf(world, mentor), at);
  if (key === undefined) return undefined;
  const { name, meant } = writeName(world, mentor, key, "first");
  return { key, name: meant.length === 1 ? name : nameOf(world, key) };
}

const account = (what: string, write: (at: Scene, one: Drawn) => Text | undefined) =>
  command(
    fc.record(drawn),
    ({ mentor, whom, way }) => `${mentor} tells of ${what} (${whom}, ${way})`,
    async (at, one) => {
      const text = write(at, one);
      if (text) await tells(at, one, text);
    },
  );

export const tellsOfOne = account("one visit", ({ world, token }, { mentor, whom, form, topics, when }) => {
  const key = pick(principalsOf(world, mentor), whom);
  if (key === undefined) return undefined;
  const { name, meant } = writeName(world, mentor, key, form);
  return tellOfOne(name, meant, topics, { token, when });
});

export const tellsOfNobody = account("a visit without a name", ({ token }, { form, topics, when }) =>
  tellOfNobody(form === "full", topics, { token, when }),
);

export const tellsAndMentions = account("one and another in passing", (at, { mentor, whom, other, topics, when }) => {
  const [one, beside] = [named(at, mentor, whom), named(at, mentor, other)];
  if (!one || !beside || one.key === beside.key || one.name === beside.name) return undefined;
  return tellAndMention(one, beside, topics, { token: at.token, when });
});

export const tellsOfTwo = account("two at once", (at, { mentor, whom, other, topics, topicsOfOther, when }) => {
  const [one, beside] = [named(at, mentor, whom), named(at, mentor, other)];
  if (!one || !beside || one.key === beside.key || one.name === beside.name) return undefined;
  return tellOfTwo([one, beside], [topics, topicsOfOther], { token: at.token, when });
});

export const answers = command(
  fc.record({ mentor: MENTORS, style: fc.nat({ max: 3 }), isLate: rarely }),
  ({ mentor, style }) => `${mentor} answers (${style})`,
  async (at, { mentor, style, isLate }) => writes(at, mentor, answerWith(style, at.token), isLate ? late(at) : {}),
);

export const answersAndMentions = command(
  fc.record({
    mentor: MENTORS,
    whom,
    other: whom,
    isBeside: fc.boolean(),
    isLate: fc.constantFrom(false, false, true),
  }),
  ({ mentor, whom, isBeside }) => `${mentor} answers and mentions ${isBeside ? "two" : "one"} (${whom})`,
  async (at, { mentor, whom, other, isBeside, isLate }) => {
    const [one, beside] = [named(at, mentor, whom), named(at, mentor, other)];
    if (!one || !beside || one.name === beside.name) return;
    await writes(at, mentor, answerAndMention(one, isBeside ? beside : undefined, at.token), isLate ? late(at) : {});
  },
);

/** "No, era Luis": whom the open draft is about, or about whom the text is that waits in it. */
export const corrects = command(
  fc.record({ mentor: MENTORS, whom, form, style: fc.nat({ max: 2 }) }),
  ({ mentor, whom, style }) => `${mentor} corrects the name (${whom}, ${style})`,
  async (at, { mentor, whom, form, style }) => {
    const { world, knowledge } = at;
    const key = pick(principalsOf(world, mentor), whom);
    if (key === undefined) return;
    const { name: words, meant } = writeName(world, mentor, key, form as Form);
    const [draft, waits] = [openDraftOf(knowledge, mentor), isWaiting(openDraftOf(knowledge, mentor))];
    const who = meant.length === 1 ? meant[0] : undefined;
    if (draft && who !== undefined) nameInWords(at, draft, who);
    await writes(at, mentor, correctTo(words, style));
    if (waits && who !== undefined) openDraftOf(knowledge, mentor)?.names.add(who);
  },
);

const isWaiting = (draft: Draft | undefined) => draft !== undefined && draft.waiting.size > 0;

function nameInWords({ knowledge }: Scene, draft: Draft, who: Key): void {
  const reach = isWaiting(draft) ? "waiting" : draft.isOfSeveral ? "unnamed" : "all";
  name(knowledge, draft, who, reach);
  if (reach !== "waiting") draft.isOfSeveral = false;
}

const ORDERS = ["saltar", "volver", "más tarde", "empezar de nuevo", "guardar", "cancelar", "hola"] as const;

export const orders = command(
  fc.record({ mentor: MENTORS, word: fc.constantFrom(...ORDERS) }),
  ({ mentor, word }) => `${mentor} writes "${word}"`,
  async (at, { mentor, word }) => {
    const draft = openDraftOf(at.knowledge, mentor);
    await writes(at, mentor, { text: word, passages: [] });
    if (word === "empezar de nuevo") draft?.names.clear();
  },
);
