import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";

type DialogProps = {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly look: "modal" | "question";
  readonly onDismiss: () => void;
  readonly children: ReactNode;
};

/**
 * Renders a modal with the browser's `dialog` element, which keeps the keyboard focus inside, makes the rest of the
 * page inert and restores the focus when it closes.
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
    // The Escape key is handled here and not by the browser, which closes a dialog on a second Escape even if its
    // `cancel` event was prevented. Besides, an outer dialog must stay open when an inner one closes.
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
