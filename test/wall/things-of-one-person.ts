import { newId } from "#kernel/id.ts";
import { here, NOW, ofPair, SEALED } from "./ground.ts";
import type { Scene } from "./scene.ts";
import type { Thing } from "./statement.ts";

const promiseTo = (scene: Scene, personId: string) => ({
  ...here(scene),
  person_id: personId,
  purpose: "questions",
  version: "1",
  language: "es",
  shown_at: NOW,
});

const leaveOf = (scene: Scene, personId: string, enteredBy: string) => ({
  ...here(scene),
  id: newId(),
  person_id: personId,
  from_on: "2027-03-15",
  to_on: "2027-03-19",
  entered_at: NOW,
  entered_by: enteredBy,
});

export const THINGS_OF_ONE_PERSON = {
  "Ana's conversation with Fieldbook": {
    table: "own.dialogue",
    row: ({ logged }) => ({ id: logged.dialogueId }),
    change: () => ({ turn: 2, touched_at: NOW }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      person_id: scene.cast.ana.personId,
      kind: "session.log",
      state: SEALED,
      turn: 1,
      opened_at: NOW,
      touched_at: NOW,
    }),
  },
  "where its last message stands": {
    table: "machine.card",
    row: ({ logged }) => ({ dialogue_id: logged.dialogueId }),
    change: () => ({ turn: 2, ref: "D0ANA:2.2", shows: "card" }),
  },
  "Ana's notebook": {
    table: "own.notebook_entry",
    row: ({ logged }) => ({ id: logged.entryId }),
    change: () => ({ version: 2, text: SEALED }),
    fresh: (scene) => ({
      ...ofPair(scene),
      id: newId(),
      author_id: scene.cast.ana.personId,
      text: SEALED,
      written_at: NOW,
    }),
  },
  "that a note is about Rosa, and deleted": {
    table: "own.notebook_entry",
    row: ({ logged }) => ({ id: logged.entryId }),
    change: (scene) => ({ pair_id: scene.pair.id, edited_at: NOW, deleted_at: NOW }),
  },
  "a notebook of one's own": {
    table: "own.notebook_entry",
    fresh: (scene, me) => ({ ...here(scene), id: newId(), author_id: me, text: SEALED, written_at: NOW }),
  },
  "Rosa's prompt settings": {
    table: "own.setting",
    row: ({ cast }) => ({ person_id: cast.rosa.personId }),
    change: () => ({ paused_at: NOW }),
  },
  "Ana's first prompt settings": {
    table: "own.setting",
    fresh: (scene) => ({ ...here(scene), person_id: scene.cast.ana.personId, changed_at: NOW }),
  },
  "what Ana is to be reminded of": {
    table: "own.reminder",
    row: ({ reminderId }) => ({ id: reminderId }),
    change: () => ({ due_at: NOW }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      person_id: scene.cast.ana.personId,
      text: SEALED,
      made_at: NOW,
    }),
  },
  "what was done at Ana's wish": {
    table: "own.done_wish",
    row: ({ doneWishId }) => ({ id: doneWishId }),
    change: () => ({ undone_at: NOW }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      person_id: scene.cast.ana.personId,
      done: SEALED,
      done_at: NOW,
    }),
  },
  "Rosa's consent": {
    table: "delivery.consent",
    row: ({ cast }) => ({ person_id: cast.rosa.personId }),
    change: () => ({ withdrawn_at: NOW }),
  },
  "that Ana was shown the promise": {
    table: "delivery.consent",
    fresh: (scene) => promiseTo(scene, scene.cast.ana.personId),
  },
  "Ana's yes": {
    table: "delivery.consent",
    fresh: (scene) => ({ ...promiseTo(scene, scene.cast.ana.personId), given_at: NOW }),
  },
  "Rosa's leave": {
    table: "delivery.leave",
    row: ({ asked }) => ({ id: asked.leaveId }),
    change: () => ({ to_on: "2026-12-07" }),
    fresh: (scene, me) => leaveOf(scene, scene.cast.rosa.personId, me),
  },
  "Rosa's leave as the coordinator entered it": {
    table: "delivery.leave",
    row: ({ asked }) => ({ id: asked.enteredLeaveId }),
    change: () => ({ to_on: "2026-12-21" }),
  },
  "a leave of one's own": {
    table: "delivery.leave",
    fresh: (scene, me) => leaveOf(scene, me, me),
  },
  "what Ana has just written": {
    table: "own.utterance",
    row: ({ heard }) => ({ id: heard.utteranceId }),
    change: () => ({ text: SEALED }),
    fresh: (scene, me) => ({ ...here(scene), id: newId(), person_id: me, text: SEALED, written_at: NOW }),
  },
  "what a stranger has just written": {
    table: "own.utterance",
    row: ({ heard }) => ({ id: heard.strangersId }),
    change: () => ({ person_id: null }),
  },
  "an arrival": {
    table: "machine.inbox",
    row: (scene) => ({ ...here(scene), key: "Ev0FIRST" }),
    change: () => ({ run_at: NOW }),
    fresh: (scene) => ({ ...here(scene), key: "Ev0SECOND", kind: "message" }),
  },
  "a notice to Rosa": {
    table: "machine.outbox",
    row: ({ noticeId }) => ({ id: noticeId }),
    change: () => ({ reason: "no" }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      key: "visit.moved:1",
      kind: "visit.moved",
      person_id: scene.cast.rosa.personId,
      subject: "{}",
      not_before: NOW,
    }),
  },
} satisfies Record<string, Thing>;
