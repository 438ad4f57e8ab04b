import fc from "fast-check";
import { listSessionRecords } from "#mentoring/session/session.store.ts";
import { command, MENTORS, nameOf, pick } from "./command.ts";
import { draftsOf } from "./knowledge.ts";
import { submits } from "./steps.ts";
import { answerWith } from "./texts.ts";
import { activePairsOf, reads } from "./world.ts";

const drawn = { mentor: MENTORS, at: fc.nat({ max: 4 }), style: fc.nat({ max: 3 }) };
const FILLED = { outcome: "held_as_planned", minutes: "60", modality: "in_person", focus: ["school_climate"] };

/** The form of a draft, with a text of its own: it is about whomever the draft is about. */
export const editsDraft = command(
  fc.record(drawn),
  ({ mentor, at }) => `${mentor} fills in the form of draft ${at}`,
  async (scene, { mentor, at, style }) => {
    const draft = pick(draftsOf(scene.knowledge, mentor).toReversed(), at);
    if (!draft) return;
    const [request, promise] = [answerWith(style, scene.token), answerWith(3, scene.token)];
    const text = { text: request.text, passages: [...request.passages, ...promise.passages] };
    const values = { ...FILLED, request: request.text, principal: promise.text, on: "2026-11-17" };
    const shown = scene.world.pairs.findLast(({ principal }) => principal === draft.state.shownAs);
    const pair = shown && { pair: shown.id };
    const what = `fills in the form of the draft: "${request.text}" and "${promise.text}"`;
    await submits(scene, mentor, what, ["session.edit", { dialogue: draft.id, ...pair }, values], text);
  },
);

/** A saved record is put right: what is written now is about the principal under whose name the form stood. */
export const amendsRecord = command(
  fc.record(drawn),
  ({ mentor, at }) => `${mentor} puts a record right (${at})`,
  async (scene, { mentor, at, style }) => {
    const { world, knowledge } = scene;
    const pairs = activePairsOf(world, mentor);
    const ids = pairs.map(({ id }) => id);
    const session = pick(await reads(world, mentor, (tx) => listSessionRecords(tx, ids, 20)), at);
    const pair = pairs.find(({ id }) => id === session?.pairId);
    if (!session || !pair) return;
    const text = answerWith(style, scene.token);
    const values = { ...FILLED, request: text.text };
    const what = `puts right the record of ${nameOf(world, pair.principal)}: "${text.text}"`;
    await submits(scene, mentor, what, ["session.amend", { session: session.id }, values], text);
    for (const { token } of text.passages) knowledge.written.get(token)?.mayStandWith.add(pair.principal);
  },
);
