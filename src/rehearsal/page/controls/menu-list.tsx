import { type KeyboardEvent, useEffect, useRef } from "react";

export type MenuItem = {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly onChoose: () => void;
};

type MenuListProps = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly opens: "up" | "down";
  readonly onClose: () => void;
};

/** Renders the items of an open menu; the arrow keys, Home and End move the focus. */
export function MenuList({ id, label, items, opens, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    const moved = moveFocus(list.current, event.key);
    if (event.key === "Escape") onClose();
    else if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
  }
  const choose = (item: MenuItem) => {
    onClose();
    item.onChoose();
  };
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={label}
      className={`menu-list opens-${opens}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button key={item.key} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(item)}>
          <bdi>{item.label}</bdi>
          {item.description && <small dir="auto">{item.description}</small>}
        </button>
      ))}
    </div>
  );
}

/** Moves the focus if the key is an arrow key, Home or End; returns whether it did. */
function moveFocus(list: HTMLElement | null, key: string): boolean {
  const items = [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const here = items.findIndex((item) => item.matches(":focus"));
  const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[key];
  if (there === undefined) return false;
  items.at(there % items.length)?.focus();
  return true;
}
