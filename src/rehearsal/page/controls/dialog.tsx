import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";

type DialogProps = {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly look: "modal" | "question";
  readonly onDismiss: () => void;
  readonly children: ReactNode;
};

/** The native modal `dialog`, which traps the focus, makes the page inert and restores the focus. */
export function Dialog({ labelledBy, describedBy, look, onDismiss, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
    if (event.key !== "Escape") return;
    // Browsers close on a second Escape even if prevented, and an inner dialog must close alone.
    event.preventDefault();
    event.stopPropagation();
    onDismiss();
  }
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${look}`}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
    >
      {children}
    </dialog>
  );
}
