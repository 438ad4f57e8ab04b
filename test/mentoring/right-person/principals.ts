import fc from "fast-check";
import type { ReflectionId, ReflectionThreadId, SessionRecordId } from "#kernel/id.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { command, nameOf, pick, type Scene } from "./command.ts";
import type { Key, Pairing } from "./somebody.ts";
import { Misplaced, presses, submits, tell, writes } from "./steps.ts";
import { answerWith, type Text } from "./texts.ts";
import { findMisread } from "./violations.ts";
import { reads, somebody, type World } from "./world.ts";

const principal = fc.constantFrom<Key>("rosa", "luis", "maribel", "carmen");
const drawn = { who: principal, at: fc.nat({ max: 4 }), style: fc.nat({ max: 3 }) };

function mayBeReadByMentor({ knowledge }: Scene, tokens: Iterable<string>, { mentor }: Pairing, may: boolean): void {
  for (const token of tokens) {
    const readers = knowledge.written.get(token)?.mayBeReadBy;
    if (may) readers?.add(mentor);
    else readers?.delete(mentor);
  }
}

const tokensOf = ({ passages }: Text) => passages.map(({ token }) => token);

/** A comment on a record, which the mentor of that pair reads, and nobody who comes after them. */
export const comments = command(
  fc.record({ at: fc.nat({ max: 4 }), style: fc.nat({ max: 3 }) }),
  ({ at }) => `a principal comments on a record (${at})`,
  async (scene, { at, style }) => {
    const { world } = scene;
    const session = pick(await recordsOf(world), at);
    const pair = world.pairs.find(({ id }) => id === session?.pair_id);
    if (!session || !pair || somebody(world, pair.principal).hasLeft) return;
    const text = answerWith(style, scene.token);
    const what = `comments on the record: "${text.text}"`;
    const filled = ["session.comment", { session: session.id }, { comment: text.text }] as const;
    await submits(scene, pair.principal, what, filled, text);
    if (!pair.hasEnded) mayBeReadByMentor(scene, tokensOf(text), pair, true);
  },
);

async function recordsOf({ database, workspaceId }: World): Promise<{ id: SessionRecordId; pair_id: string }[]> {
  const { rows } = await database.owner.query<{ id: SessionRecordId; pair_id: string }>(
    "select id, pair_id from delivery.session where workspace_id = $1 and released_at is not null order by logged_at desc, id",
    [workspaceId],
  );
  return rows;
}

type Thread = { readonly id: ReflectionThreadId; readonly pair: Pairing };

async function threadOf(world: World, who: Key): Promise<Thread | undefined> {
  const { rows } = await world.database.owner.query<{ id: ReflectionThreadId; pair_id: string }>(
    "select id, pair_id from delivery.thread where principal_id = $1 order by id limit 1",
    [somebody(world, who).id],
  );
  const pair = world.pairs.find(({ id }) => id === rows[0]?.pair_id);
  return rows[0] && pair && { id: rows[0].id, pair };
}

/** A message in the chat: the answer to the question that is open, if there is one. */
export const answersQuestion = command(
  fc.record({ ...drawn, isForm: fc.boolean() }),
  ({ who, isForm }) => `${who} answers their question ${isForm ? "in the form" : "in the chat"}`,
  async (scene, { who, style, isForm }) => {
    const text = answerWith(style, scene.token);
    const thread = await threadOf(scene.world, who);
    if (!isForm || !thread) return writes(scene, who, text);
    const values = { answer: text.text };
    const what = `answers the question in the form: "${text.text}"`;
    await submits(scene, who, what, ["reflection.answer", { thread: thread.id }, values], text);
  },
);

/** What a principal shares, the mentor of that pair reads, as long as it is shared. */
export const shares = command(
  fc.record(drawn),
  ({ who }) => `${who} shares their answer`,
  async (scene, { who }) => {
    const thread = await threadOf(scene.world, who);
    if (!thread) return;
    const answers = await reads(scene.world, who, (tx) => listMyReflections(tx, 20, thread.id));
    const shown = JSON.stringify(answers);
    const tokens = [...scene.knowledge.written.keys()].filter((token) => shown.includes(token));
    if (!thread.pair.hasEnded) mayBeReadByMentor(scene, tokens, thread.pair, true);
    await presses(scene, who, "“share”", ["reflection.share", { thread: thread.id }]);
  },
);

export const takesBack = command(
  fc.record(drawn),
  ({ who }) => `${who} takes back what was shared`,
  async (scene, { who }) => {
    const thread = await threadOf(scene.world, who);
    if (!thread) return;
    const answers = await reads(scene.world, who, (tx) => listMyReflections(tx, 20, thread.id));
    for (const { id, text } of answers as { id: ReflectionId; text: string }[]) {
      await presses(scene, who, "“take back”", ["reflection.take_back", { reflection: id }]);
      const tokens = [...scene.knowledge.written.keys()].filter((token) => text.includes(token));
      mayBeReadByMentor(scene, tokens, thread.pair, false);
    }
  },
);

/** Anyone opens Home, where everything that they can read begins. */
export const opensHome = command(
  fc.record({ who: fc.oneof(principal, fc.constantFrom<Key>("ana", "pedro", "elena")) }),
  ({ who }) => `${who} opens Home`,
  async (scene, { who }) => {
    tell(scene, `${nameOf(scene.world, who)} opens Home.`);
    const violations = await findMisread(scene.world, scene.knowledge, who);
    if (violations.length > 0) throw new Misplaced(scene.knowledge.story, violations);
  },
);
