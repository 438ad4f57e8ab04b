import { newId } from "#kernel/id.ts";
import { here, NOW, SEALED } from "./ground.ts";
import type { Scene } from "./scene.ts";
import type { Thing } from "./statement.ts";

const inquiryTo = (scene: Scene, me: string, to: string) => ({
  ...here(scene),
  id: newId(),
  sender_id: me,
  recipient_id: to,
  text: SEALED,
  sent_at: NOW,
});

export const THINGS_OF_THE_UNPLACED = {
  "what Rosa wrote and nobody understood": {
    table: "own.unplaced",
    row: ({ unplaced }) => ({ id: unplaced.pieceId }),
    change: () => ({ text: SEALED }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      author_id: scene.cast.rosa.personId,
      draft_id: newId(),
      text: SEALED,
      written_at: NOW,
    }),
  },
  "a question that Rosa sent to Ana": {
    table: "content.inquiry",
    row: ({ unplaced }) => ({ id: unplaced.inquiryId }),
    change: () => ({ taken_back_at: NOW }),
    fresh: (scene) => inquiryTo(scene, scene.cast.rosa.personId, scene.cast.ana.personId),
  },
  "a question of one's own to Luis": {
    table: "content.inquiry",
    fresh: (scene, me) => inquiryTo(scene, me, scene.cast.luis.personId),
  },
  "how many messages nobody understood": {
    table: "machine.unplaced_count",
    row: () => ({ counted_on: "2026-11-16" }),
    change: () => ({ messages: 2 }),
    fresh: () => ({ counted_on: "2026-11-17", language: "es", kind: "other", messages: 1 }),
  },
} satisfies Record<string, Thing>;
