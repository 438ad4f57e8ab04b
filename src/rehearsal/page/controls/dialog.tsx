import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";

type DialogProps = {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly look: "modal" | "question";
  readonly onDismiss: () => void;
  readonly children: ReactNode;
};

/** The browser's own modal dialog: it holds the focus, the page behind it is inert, and the focus returns afterwards. */
export function Dialog({ labelledBy, describedBy, look, onDismiss, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
    if (event.key !== "Escape") return;
    // By itself a browser closes on a second Escape even when it may not; and a dialog inside closes alone.
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
