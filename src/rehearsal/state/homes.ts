import type { ViewDefinition } from "#rehearsal/block-kit/view-schema.ts";
import type { ChangeNotifier } from "./changes.ts";
import { createView, replaceViewContent, type StoredView } from "./view.ts";

/** The Home tab that the app published last for each person. */
export type HomeTabs = {
  of(person: string): StoredView | undefined;
  list(): readonly StoredView[];
  publish(person: string, definition: ViewDefinition): StoredView;
};

export function createHomeTabs(changes: ChangeNotifier): HomeTabs {
  const homes = new Map<string, StoredView>();
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
