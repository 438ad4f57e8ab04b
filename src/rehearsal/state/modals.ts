import { BLOCK_KIT_LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import type { ViewDefinition } from "#rehearsal/block-kit/view-schema.ts";
import type { ChangeNotifier } from "./changes.ts";
import { createView, replaceViewContent, type StoredView } from "./view.ts";

/** Each person's stack of open modals. */
export type ModalStacks = {
  /** Returns the person's open modals; the last one is on top. */
  stack(person: string): readonly StoredView[];
  list(): readonly StoredView[];
  /** Opens a modal in place of those that the person had open. */
  open(person: string, definition: ViewDefinition): StoredView;
  push(person: string, definition: ViewDefinition): StoredView | "push_limit_reached";
  update(view: StoredView, definition: ViewDefinition): StoredView;
  remove(view: StoredView): void;
  clear(person: string): void;
};

export function createModalStacks(changes: ChangeNotifier): ModalStacks {
  const stacks = new Map<string, readonly StoredView[]>();
  const stack = (person: string) => stacks.get(person) ?? [];
  const set = (person: string, views: readonly StoredView[]) => {
    stacks.set(person, views);
    changes.happened();
  };
  const putOn = (person: string, below: readonly StoredView[], definition: ViewDefinition) => {
    const view = createView(person, below, definition);
    set(person, [...below, view]);
    return view;
  };
  return {
    stack,
    list: () => [...stacks.values()].flat(),
    open: (person, definition) => putOn(person, [], definition),
    push: (person, definition) =>
      stack(person).length >= BLOCK_KIT_LIMITS.view.stack
        ? "push_limit_reached"
        : putOn(person, stack(person), definition),
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
