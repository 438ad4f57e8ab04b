import { newId } from "#kernel/id.ts";
import { here, NOW, ofPair, SEALED } from "./ground.ts";
import type { Scene } from "./scene.ts";
import type { Thing } from "./statement.ts";

const freshThread = (scene: Scene) => ({
  ...ofPair(scene),
  id: newId(),
  principal_id: scene.cast.rosa.personId,
  question: "hear-again",
  offered_at: NOW,
});

const freshReflection = (scene: Scene) => ({
  ...here(scene),
  id: newId(),
  author_id: scene.cast.rosa.personId,
  thread_id: scene.asked.commitmentThreadId,
  question: "hear-again",
  place: 1,
  text: SEALED,
  source: "chat",
  written_at: NOW,
});

/** What Rosa is asked, and what she makes of it. */
export const THINGS_OF_A_THREAD = {
  "the thread after a visit": {
    table: "delivery.thread",
    row: ({ asked }) => ({ id: asked.visitThreadId }),
    change: () => ({ question: "keep-thinking", started_at: NOW }),
    fresh: (scene) => ({ ...freshThread(scene), cause: "visit", visit_id: scene.plannedVisitId }),
  },
  "a thread from a commitment": {
    table: "delivery.thread",
    row: ({ asked }) => ({ id: asked.commitmentThreadId }),
    change: () => ({ passed_over: ["hear-again"], follow_up: "what-made-it-possible" }),
    fresh: (scene) => ({
      ...freshThread(scene),
      cause: "commitment",
      commitment_id: scene.logged.commitments.joint,
    }),
  },
  "that a thread expires": {
    table: "delivery.thread",
    row: ({ asked }) => ({ id: asked.commitmentThreadId }),
    change: () => ({ expired_at: NOW }),
  },
  "a question that is planned": {
    table: "delivery.thread",
    row: ({ plannedQuestionId }) => ({ id: plannedQuestionId }),
    change: () => ({ offered_at: NOW }),
    fresh: (scene) => ({
      ...ofPair(scene),
      id: newId(),
      principal_id: scene.cast.rosa.personId,
      question: "hear-again",
      cause: "visit",
      visit_id: scene.plannedVisitId,
    }),
  },
  "Rosa's private reflection": {
    table: "own.reflection",
    row: ({ asked }) => ({ id: asked.privateId }),
    change: () => ({ version: 2, text: SEALED, messages: null, edited_at: NOW }),
    fresh: freshReflection,
  },
  "the original of what Rosa shared": {
    table: "own.reflection",
    row: ({ asked }) => ({ id: asked.sharedId }),
    change: () => ({ version: 2, text: SEALED, messages: null, edited_at: NOW }),
  },
  "what Rosa wrote before she edited it": {
    table: "own.reflection_earlier",
    row: ({ asked }) => ({ id: asked.earlierId }),
    change: () => ({ text: SEALED }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      author_id: scene.cast.rosa.personId,
      reflection_id: scene.asked.sharedId,
      text: SEALED,
      replaced_at: NOW,
    }),
  },
  "what Rosa's comment said before she edited it": {
    table: "own.session_comment_earlier",
    row: ({ logged }) => ({ id: logged.earlierCommentId }),
    change: () => ({ text: SEALED }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      author_id: scene.cast.rosa.personId,
      comment_id: scene.logged.commentId,
      text: SEALED,
      replaced_at: NOW,
    }),
  },
  "what Rosa shared": {
    table: "content.shared_reflection",
    row: ({ asked }) => ({ reflection_id: asked.sharedId }),
    change: () => ({ version: 2, text: SEALED, edited_at: NOW }),
    fresh: (scene) => ({
      ...ofPair(scene),
      reflection_id: scene.asked.privateId,
      author_id: scene.cast.rosa.personId,
      text: SEALED,
      shared_at: NOW,
    }),
  },
} satisfies Record<string, Thing>;
