import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { MOMENT, type MomentRow, type ProgrammeRow } from "./moment-row.ts";
import { type Reader, readerOf } from "./reader.ts";

/** How everything stood from an instant on. */
export type Moment = {
  readonly at: Temporal.Instant;
  readonly people: ReadonlyMap<PersonId, Reader>;
  readonly programmes: ReadonlyMap<WorkspaceId, ProgrammeRow>;
};

/**
 * Keeps how people, their calendars and their settings stood at every moment: looked at by the owner, whom no wall
 * keeps out.
 */
export type Chronicle = {
  /** Everything as it is now. */
  read(): Promise<Moment>;
  /** Something was done: what was read is not known to be true any more. */
  changed(): void;
  /** Everything as it stood at an instant. */
  at(instant: Temporal.Instant): Moment;
  /** Every state there was between two instants, that at the first one included. */
  between(from: Temporal.Instant, to: Temporal.Instant): readonly Moment[];
};

export function openChronicle({ owner }: TestDatabase, now: () => Temporal.Instant): Chronicle {
  const moments: Moment[] = [];
  let reading: Promise<Moment> | undefined;
  const isUntil = (instant: Temporal.Instant) => (moment: Moment) => Temporal.Instant.compare(moment.at, instant) <= 0;
  const find = (instant: Temporal.Instant) => {
    const found = moments.findLast(isUntil(instant)) ?? moments[0];
    if (!found) throw new Error("nothing was read yet");
    return found;
  };
  return {
    read() {
      reading ??= owner.query<{ moment: MomentRow }>(MOMENT).then(({ rows }) => {
        if (!rows[0]) throw new Error("a moment is one row");
        const moment = toMoment(rows[0].moment, now());
        moments.push(moment);
        return moment;
      });
      return reading;
    },
    changed: () => {
      reading = undefined;
    },
    at: find,
    between: (from, to) => [find(from), ...moments.filter((moment) => isUntil(to)(moment) && !isUntil(from)(moment))],
  };
}

function toMoment({ programmes, people, days, places }: MomentRow, at: Temporal.Instant): Moment {
  const byWorkspace = new Map(programmes.map((one) => [one.workspace, one]));
  const readers = people.flatMap((person) => {
    const programme = byWorkspace.get(person.workspace);
    return programme ? [readerOf(person, { programme, days: days ?? [], places: places ?? [] })] : [];
  });
  return { at, people: new Map(readers.map((reader) => [reader.id, reader])), programmes: byWorkspace };
}
