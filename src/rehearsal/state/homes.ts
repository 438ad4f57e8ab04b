import type { ViewDefinition } from "#rehearsal/block-kit/view-schema.ts";
import type { Changes } from "./changes.ts";
import { createView, replaceViewContent, type View } from "./view.ts";

/** The last published Home tab of each person. */
export type Homes = {
  of(person: string): View | undefined;
  list(): readonly View[];
  publish(person: string, definition: ViewDefinition): View;
};

export function openHomes(changes: Changes): Homes {
  const homes = new Map<string, View>();
  return {
    of: (person) => homes.get(person),
    list: () => [...homes.values()],
    publish(person, definition) {
      const known = homes.get(person);
      const view = known ? replaceViewContent(known, definition) : createView(person, [], definition);
      homes.set(person, view);
      changes.happened();
      return view;
    },
  };
}
