/** What people are going to do, and when. */
export type Agenda = {
  add(at: Temporal.Instant, act: () => Promise<unknown>): void;
  /** The earliest there is. */
  next(): Temporal.Instant | undefined;
  /** Takes off what was to be done by then, in its order. */
  takeUntil(now: Temporal.Instant): (() => Promise<unknown>)[];
};

export function openAgenda(): Agenda {
  let entries: { at: Temporal.Instant; act: () => Promise<unknown> }[] = [];
  return {
    add(at, act) {
      const place = entries.findIndex((entry) => Temporal.Instant.compare(entry.at, at) > 0);
      entries.splice(place < 0 ? entries.length : place, 0, { at, act });
    },
    next: () => entries[0]?.at,
    takeUntil(now) {
      const due = entries.filter(({ at }) => Temporal.Instant.compare(at, now) <= 0);
      entries = entries.slice(due.length);
      return due.map(({ act }) => act);
    },
  };
}
