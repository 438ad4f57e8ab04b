import { newId } from "#kernel/id.ts";
import { here, NOW } from "./ground.ts";
import type { Scene } from "./scene.ts";
import type { Thing } from "./statement.ts";

const line = (scene: Scene) => ({
  ...here(scene),
  act: "visit.plan",
  subject_kind: "visit",
  subject_id: newId(),
  acted_at: NOW,
});

export const THINGS_OF_THE_AUDIT = {
  "the audit line of an act in the pair": {
    table: "machine.audit",
    row: ({ audited }) => ({ id: audited.ofPairId }),
    change: () => ({ acted_at: NOW }),
    fresh: (scene) => ({ ...line(scene), pair_id: scene.pair.id }),
  },
  "an audit line that concerns Rosa": {
    table: "machine.audit",
    row: ({ audited }) => ({ id: audited.ofRosaId }),
    change: () => ({ acted_at: NOW }),
    fresh: (scene) => ({ ...line(scene), person_id: scene.cast.rosa.personId }),
  },
  "an audit line that Ana signs": {
    table: "machine.audit",
    fresh: (scene) => ({ ...line(scene), actor_id: scene.cast.ana.personId }),
  },
  "an audit line of what is Rosa's own": {
    table: "own.audit",
    row: ({ audited }) => ({ id: audited.ownId }),
    change: () => ({ acted_on: "2026-11-19" }),
    fresh: (scene) => ({
      ...here(scene),
      author_id: scene.cast.rosa.personId,
      act: "reflection.erase",
      acted_on: "2026-11-18",
    }),
  },
} satisfies Record<string, Thing>;
