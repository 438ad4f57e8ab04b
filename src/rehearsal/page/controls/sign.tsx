const SIGNS = {
  add: "M12 5v14M5 12h14",
  backstage: "M4 5h16M4 12h16M4 19h10M18 17v4M16 19h4",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9l6 6 6-6",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  newest: "M12 5v14M6 13l6 6 6-6",
  send: "M5 12h13M12 5l7 7-7 7",
} as const;

/** An icon. It is hidden from screen readers, so its control needs another accessible name. */
export function Icon({ name }: { name: keyof typeof SIGNS }) {
  return (
    <svg className={`sign sign-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  );
}
