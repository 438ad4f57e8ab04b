import type { ReflectionId, ReflectionThreadId } from "#kernel/id.ts";
import { loadPage, searchAll } from "#mentoring/page.ts";
import { getPair, listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listEarlierAnswers } from "#mentoring/reflection/earlier.store.ts";
import { findMyReflection, listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import type { Reflection, SharedReflection } from "#mentoring/reflection/reflection.ts";
import { previewSharedText } from "#mentoring/reflection/share-reflection.ts";
import { findSharedReflection } from "#mentoring/reflection/shared.store.ts";
import { listSharedTogether } from "#mentoring/reflection/shared-together.ts";
import { findAskedWording } from "#mentoring/reflection/wording.ts";
import type { OwnAnswer, SharedAnswer } from "./form.ts";
import type { RequestContext } from "./member.ts";
import type { ReflectionPlace } from "./reflection.actions.ts";
import type { ModalContentNamed } from "./reply.ts";

type Reading = Pick<RequestContext, "tx" | "me" | "bank">;

const ON_A_PAGE = 10;
/** The most answers that a search shows; with more, another word helps. */
const FOUND = 20;
/** A thread has an opening question and at most two more. */
const ANSWERS_OF_A_THREAD = 3;

/** Loads one page of the principal's own reflections, newest first, each with its question. */
export async function gatherMyReflections(at: Reading, page: number): Promise<ModalContentNamed<"reflection.find">> {
  const { items, hasOlder } = await loadPage(page, ON_A_PAGE, (limit, offset) =>
    listMyReflections(at.tx, limit, undefined, offset),
  );
  return { name: "reflection.find", answers: await withQuestions(at, items), at: page, hasOlder };
}

/** Looks for words in all of the principal's own reflections. */
export async function searchMyReflections(at: Reading, words: string): Promise<ModalContentNamed<"reflection.find">> {
  const found = await searchAll(words, FOUND, {
    load: (limit, offset) => listMyReflections(at.tx, limit, undefined, offset),
    textOf: ({ text }) => text,
  });
  const answers = await withQuestions(at, found.slice(0, FOUND));
  const searched = { words, hasMore: found.length > FOUND };
  return { name: "reflection.find", answers, at: 0, hasOlder: false, searched };
}

/** Loads one of the principal's own reflections with what can be done with it; undefined if it was deleted. */
export async function gatherMyReflection(
  at: Reading,
  id: ReflectionId,
  from?: ReflectionPlace,
): Promise<ModalContentNamed<"reflection.one"> | undefined> {
  const reflection = await findMyReflection(at.tx, id);
  if (!reflection) return undefined;
  const answer = await withPreview(at, reflection, await listMyPairsWithEnded(at.tx));
  const hasEarlier = (await listEarlierAnswers(at.tx, id)).length > 0;
  return { name: "reflection.one", ...answer, hasEarlier, ...(from && { from }) };
}

/** Loads what ends a reflection thread: its answers, each to be kept or shared by itself. */
export async function gatherReflectionChoice(
  at: Reading,
  thread: ReflectionThreadId,
): Promise<ModalContentNamed<"reflection.choice"> | undefined> {
  const written = (await listMyReflections(at.tx, ANSWERS_OF_A_THREAD, thread)).toReversed();
  const [first] = written;
  if (!first) return undefined;
  const pairs = await listMyPairsWithEnded(at.tx);
  const answers: OwnAnswer[] = [];
  for (const reflection of written) answers.push(await withPreview(at, reflection, pairs));
  return { name: "reflection.choice", thread, answers, pair: await getPair(at.tx, first.pairId) };
}

/**
 * Loads what the principal shared with this mentor at the same sitting, in the order of writing; undefined if it was taken
 * back.
 */
export async function gatherSharedReflections(
  at: Reading,
  id: ReflectionId,
): Promise<ModalContentNamed<"reflection.shared"> | undefined> {
  const found = await findSharedReflection(at.tx, id);
  if (!found) return undefined;
  const pair = await getPair(at.tx, found.pairId);
  const together = (await listSharedTogether(at.tx, at.me, found)).toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
  return { name: "reflection.shared", answers: together.map((shared) => withQuestion(at, shared, pair)), pair };
}

/** Puts beside a shared answer the question that it answers, as far as this mentor may know it. */
export function withQuestion({ me, bank }: Reading, shared: SharedReflection, pair: Pair): SharedAnswer {
  const { asked } = shared;
  const known = asked && { ...asked, ...(asked.isOfThisPair && { mentor: pair.mentor.name }) };
  const question = known && findAskedWording(bank, known, me.language);
  return { shared, ...(question && { question }) };
}

async function withQuestions(at: Reading, reflections: readonly Reflection[]): Promise<OwnAnswer[]> {
  const pairs = await listMyPairsWithEnded(at.tx);
  return reflections.map((reflection) => withOwnQuestion(at, reflection, pairs));
}

async function withPreview(at: Reading, reflection: Reflection, pairs: readonly Pair[]): Promise<OwnAnswer> {
  const asShared = await previewSharedText(at.tx, reflection.text);
  return { ...withOwnQuestion(at, reflection, pairs), ...(asShared !== undefined && { asShared }) };
}

function withOwnQuestion({ me, bank }: Reading, reflection: Reflection, all: readonly Pair[]): OwnAnswer {
  const pairs = all.filter(({ principal }) => principal.id === me.id);
  const { visitOn, question: id, pairId } = reflection;
  const mentor = pairs.find((pair) => pair.id === pairId)?.mentor.name;
  const asked = { question: id, ...(visitOn && { visitOn }), ...(mentor && { mentor }) };
  const question = findAskedWording(bank, asked, me.language);
  return { reflection, pairs, ...(question && { question }) };
}
