import type { NoticeKind } from "#mentoring/notice.ts";
import type { Said } from "./programme.ts";

/** Each kind in two or three words. */
const SHORT: Readonly<Partial<Record<NoticeKind, string>>> = {
  "promise.made": "the promise",
  "session.shared": "notes to read",
  "visit.planned": "visit planned",
  "visit.moved": "visit moved",
  "visit.cancelled": "visit called off",
  "visit.confirmed": "visit agreed",
  "visit.ahead": "visit tomorrow",
  "visit.ended": "how did it go?",
  "reflection.prompt": "A QUESTION",
  "reflection.nudge": "the one reminder",
  "reflection.shared": "a reflection shared",
  "commitment.due": "A COMMITMENT",
  "log.late": "notes are late",
  "leave.ended": "welcome back",
  "digest.weekly": "weekly page",
};

/** Week by week, what these people heard unasked: as a page to read. */
export function drawCalendar(
  said: readonly Said[],
  names: readonly string[],
  monday: Temporal.PlainDate,
  weeks: number,
): string {
  return Array.from({ length: weeks }, (_, week) => monday.add({ weeks: week }))
    .map((first) => {
      const lines = names.map((name) => `  ${name.padEnd(16)} ${weekOf(said, name, first) || "–"}`);
      return `\nWeek of ${first.toLocaleString("en", { day: "numeric", month: "long" })}\n${lines.join("\n")}`;
    })
    .join("\n")
    .concat("\n");
}

function weekOf(said: readonly Said[], name: string, monday: Temporal.PlainDate): string {
  return said
    .filter(({ to, at }) => to.name === name && monday.until(at.toZonedDateTimeISO(to.zone).toPlainDate()).days < 7)
    .filter(({ to, at }) => Temporal.PlainDate.compare(at.toZonedDateTimeISO(to.zone).toPlainDate(), monday) >= 0)
    .flatMap((one) => {
      const what = SHORT[one.key.split(":")[0] as NoticeKind];
      const when = one.at.toZonedDateTimeISO(one.to.zone);
      const time = when.toLocaleString("en", { weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false });
      return what ? [`${time} ${what}`] : [];
    })
    .join(" · ");
}
