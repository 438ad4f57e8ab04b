import type { NoticeKind } from "#mentoring/notice.ts";
import { isSentAtOnce } from "#mentoring/notice-classes.ts";
import type { Reader, SchoolDays } from "#test/term/programme/reader.ts";

/** Something Fieldbook said, as it stands in a conversation, when, and how its reader stood at that moment. */
export type Said = { readonly to: Reader; readonly key: string; readonly text: string; readonly at: Temporal.Instant };

export const kindOf = ({ key }: Pick<Said, "key">) => key.split(":")[0] as NoticeKind;
/** The id of what it is about. */
export const subjectOf = ({ key }: Pick<Said, "key">) => key.split(":")[1] ?? "";
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
/** The days on which a person is there. */
export const openDaysOf =
  ({ isSchoolDay, isAway }: Reader): SchoolDays =>
  (day) =>
    isSchoolDay(day) && !isAway(day);
