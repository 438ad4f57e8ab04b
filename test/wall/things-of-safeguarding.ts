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
} satisfies Record<string, Thing>;
