import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";

type DialogProps = {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly look: "modal" | "question";
  readonly onDismiss: () => void;
  readonly children: ReactNode;
};

/**
 * Renders the native modal `dialog` element, which keeps the focus inside, makes the page inert and restores the focus
 * when it closes.
 */
export function Dialog({ labelledBy, describedBy, look, onDismiss, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
    if (event.key !== "Escape") return;
    // Escape is handled here, because browsers close a dialog on a second Escape even if its `cancel` event was
    // prevented, and because an outer dialog must stay open when an inner one closes.
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
