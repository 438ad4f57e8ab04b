import { LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import type { ViewDefinition } from "#rehearsal/block-kit/view-schema.ts";
import type { Changes } from "./changes.ts";
import { createView, replaceViewContent, type View } from "./view.ts";

/** Each person's stack of open modals. */
export type Modals = {
  /** Returns the person's open modals; the last one is on top. */
  stack(person: string): readonly View[];
  list(): readonly View[];
  /** Opens a modal and closes those that the person had open. */
  open(person: string, definition: ViewDefinition): View;
  push(person: string, definition: ViewDefinition): View | "push_limit_reached";
  update(view: View, definition: ViewDefinition): View;
  remove(view: View): void;
  clear(person: string): void;
};

export function openModals(changes: Changes): Modals {
  const stacks = new Map<string, readonly View[]>();
  const stack = (person: string) => stacks.get(person) ?? [];
  const set = (person: string, views: readonly View[]) => {
    stacks.set(person, views);
    changes.happened();
  };
  const putOn = (person: string, below: readonly View[], definition: ViewDefinition) => {
    const view = createView(person, below, definition);
    set(person, [...below, view]);
    return view;
  };
  return {
    stack,
    list: () => [...stacks.values()].flat(),
    open: (person, definition) => putOn(person, [], definition),
    push: (person, definition) =>
      stack(person).length >= LIMITS.view.stack ? "push_limit_reached" : putOn(person, stack(person), definition),
    update(view, definition) {
      const updated = replaceViewContent(view, definition);
      set(
        view.person,
        stack(view.person).map((one) => (one.id === view.id ? updated : one)),
      );
      return updated;
    },
    remove: ({ person, id }) =>
      set(
        person,
        stack(person).filter((one) => one.id !== id),
      ),
    clear: (person) => set(person, []),
  };
}
