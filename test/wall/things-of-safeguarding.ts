import { newId } from "#kernel/id.ts";
import { here, NOW } from "./ground.ts";
import type { Thing } from "./statement.ts";

export const THINGS_OF_SAFEGUARDING = {
  "a safeguarding contact": {
    table: "delivery.safeguarding_contact",
    row: ({ guarded }) => ({ id: guarded.contactId }),
    change: () => ({ phone: "+51 900 000 001", verified_by: "Elena Paredes", verified_at: NOW }),
    fresh: (scene, me) => ({
      ...here(scene),
      id: newId(),
      name: "Defensoría",
      phone: "+51 900 000 002",
      outside_line_of_command: true,
      added_at: NOW,
      added_by: me,
    }),
  },
  "for whom a safeguarding contact stands": {
    table: "delivery.safeguarding_contact",
    reads: "person_id",
    row: ({ guarded }) => ({ id: guarded.contactId }),
    change: (_, me) => ({ person_id: me }),
  },
  "a safeguarding resource": {
    table: "delivery.safeguarding_resource",
    row: ({ guarded }) => ({ id: guarded.resourceId }),
    change: () => ({ how: "113, opción 5" }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      country: "PE",
      language: "es",
      kind: "emergency",
      name: "Policía",
      how: "105",
      position: 1,
    }),
  },
  "that Rosa wrote of danger": {
    table: "machine.safeguarding_event",
    row: ({ guarded }) => ({ id: guarded.eventId }),
    change: () => ({ choice: "no", chosen_on: "2026-11-18" }),
    fresh: (scene) => ({
      ...here(scene),
      person_id: scene.cast.rosa.personId,
      category: "child",
      language: "es",
      shown_on: "2026-11-18",
      arrival_hash: "b".repeat(64),
    }),
  },
  "of what Rosa wrote": {
    table: "machine.safeguarding_event",
    reads: "category",
    row: ({ guarded }) => ({ id: guarded.eventId }),
    change: () => ({ category: "other" }),
  },
  "that Rosa's questions rest": {
    table: "own.suspension",
    row: ({ cast }) => ({ person_id: cast.rosa.personId }),
    change: (_, me) => ({ resumed_at: NOW, resumed_by: me }),
  },
  "that Ana's questions rest": {
    table: "own.suspension",
    fresh: (scene) => ({ ...here(scene), person_id: scene.cast.ana.personId, since: NOW }),
  },
} satisfies Record<string, Thing>;
