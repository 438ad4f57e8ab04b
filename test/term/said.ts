import type { NoticeKind } from "#mentoring/notice.ts";
import { isSentAtOnce } from "#mentoring/notice-classes.ts";
import type { Person } from "#mentoring/people/person.ts";

/** Something Fieldbook said, as it stands in a conversation, and when. */
export type Said = { readonly to: Person; readonly key: string; readonly text: string; readonly at: Temporal.Instant };

/** Whether it is a school day, of the programme or of one person. */
export type SchoolDays = (day: Temporal.PlainDate) => boolean;

export const kindOf = ({ key }: Said) => key.split(":")[0] as NoticeKind;
/** The id of what it is about. */
export const subjectOf = ({ key }: Said) => key.split(":")[1] ?? "";
export const localOf = ({ at, to }: Said) => at.toZonedDateTimeISO(to.zone);
export const dayOf = (said: Said) => localOf(said).toPlainDate();
export const isUnasked = (said: Said) => !isSentAtOnce(kindOf(said));
/** One line for whoever reads of a broken promise. */
export const lineOf = (said: Said) =>
  `${localOf(said).toString({ smallestUnit: "minute" })} ${said.to.name}: ${said.key}`;

/** The day that is so many school days later. */
export function schoolDaysLater(from: Temporal.PlainDate, days: number, isSchoolDay: SchoolDays): Temporal.PlainDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (isSchoolDay(day)) left--;
  }
  return day;
}

export const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0;
export const isSooner = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;
