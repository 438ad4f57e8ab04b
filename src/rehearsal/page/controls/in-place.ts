import { createElement, Fragment, type ReactElement, type ReactNode } from "react";

/** Draws things whose order is part of what they are, such as a line's words or a table's cells: they need no keys. */
export function inPlace<Item>(items: readonly Item[], draw: (item: Item, place: number) => ReactNode): ReactElement {
  return createElement(Fragment, null, ...items.map(draw));
}
