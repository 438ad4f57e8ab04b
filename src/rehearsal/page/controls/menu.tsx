import { type ReactNode, useId, useRef, useState } from "react";
import { type MenuItem, MenuList } from "./menu-list.tsx";

type MenuProps = {
  /** The accessible name of the menu and its button, since `children` is only an icon. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children: ReactNode;
  readonly opens?: "up" | "down";
  /** Whether what was chosen is being processed; until it is, the menu does not open again. */
  readonly busy?: boolean;
};

/** Renders a menu button with its menu, which closes on Escape and when it loses the focus. */
export function Menu({ label, items, children, opens = "down", busy = false }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left the menu.
    <span className="menu" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <button
        ref={opener}
        type="button"
        className="button button-quiet"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-busy={busy}
        aria-disabled={busy}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open && !busy)}
      >
        {children}
      </button>
      {open && <MenuList id={id} label={label} items={items} opens={opens} onClose={close} />}
    </span>
  );
}
