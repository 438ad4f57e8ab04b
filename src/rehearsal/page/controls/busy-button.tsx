import type { ReactNode } from "react";

type BusyButtonProps = {
  readonly children: ReactNode;
  readonly className: string;
  readonly busy: boolean;
  readonly onPress?: () => void;
  readonly label?: string | undefined;
  readonly submits?: boolean;
};

/**
 * A button that ignores presses while an earlier press is being processed. It is not disabled meanwhile, because that
 * would lose the keyboard focus.
 */
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
