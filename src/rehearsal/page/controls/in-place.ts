import { createElement, Fragment, type ReactElement, type ReactNode } from "react";

/** Renders a static list, such as words of a line or cells of a row, without keys. */
export function renderStaticList<Item>(
  items: readonly Item[],
  draw: (item: Item, place: number) => ReactNode,
): ReactElement {
  return createElement(Fragment, null, ...items.map(draw));
}
