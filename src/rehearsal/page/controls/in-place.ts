import { createElement, Fragment, type ReactElement, type ReactNode } from "react";

/**
 * Renders a list whose items never change places, such as the words of a line or the cells of a row, without React
 * keys.
 */
export function renderStaticList<Item>(
  items: readonly Item[],
  draw: (item: Item, place: number) => ReactNode,
): ReactElement {
  return createElement(Fragment, null, ...items.map(draw));
}
