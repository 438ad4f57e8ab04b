import type { ReactNode } from "react";

type BusyButtonProps = {
  readonly children: ReactNode;
  readonly className: string;
  readonly busy: boolean;
  readonly onPress?: () => void;
  readonly label?: string | undefined;
  readonly submits?: boolean;
};

/** A button that cannot be pressed twice at once. It keeps the focus while it waits, as a disabled one would not. */
export function BusyButton({ children, className, busy, onPress, label, submits = false }: BusyButtonProps) {
  return (
    <button
      type={submits ? "submit" : "button"}
      className={className}
      aria-label={label}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
      {busy && <span className="spinner" aria-hidden="true" />}
    </button>
  );
}
