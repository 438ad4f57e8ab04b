import { newId } from "#kernel/id.ts";
import { here, NOW } from "./ground.ts";
import { REFUSED } from "./refused.ts";
import type { Scene } from "./scene.ts";
import type { Thing } from "./statement.ts";

const refused = { table: "machine.refused_link", row: ({ refusedLinkId }: Scene) => ({ id: refusedLinkId }) };

export const THINGS_OF_A_REFUSED_LINK = {
  "an account that was not linked to Rosa": {
    ...refused,
    change: (_, me) => ({ settled_at: NOW, settled_by: me, settled_as: "seen" }),
    fresh: (scene) => ({
      ...here(scene),
      ...REFUSED,
      id: newId(),
      person_id: scene.cast.luis.personId,
      reason: "guest",
      first_at: NOW,
      last_at: NOW,
    }),
  },
  "that somebody answered it for another": {
    ...refused,
    change: ({ cast }) => ({ settled_at: NOW, settled_by: cast.ana.personId, settled_as: "seen" }),
  },
  "that it needs no answer any more": { ...refused, change: () => ({ settled_at: NOW, settled_as: "linked" }) },
  "that it was tried again": { ...refused, change: () => ({ tries: 2 }) },
  "that an account waits to be linked": {
    table: "machine.refused_link",
    reads: "settled_at",
    row: (scene) => here(scene),
  },
  "an address that was refused": {
    table: "machine.address",
    fresh: (scene) => ({ ...here(scene), ...REFUSED, id: newId(), person_id: scene.cast.rosa.personId, added_at: NOW }),
  },
  "the same address for another person": {
    table: "machine.address",
    fresh: (scene) => ({ ...here(scene), ...REFUSED, id: newId(), person_id: scene.cast.luis.personId, added_at: NOW }),
  },
} satisfies Record<string, Thing>;
