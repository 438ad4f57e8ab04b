import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { DayRow, PersonRow, PlaceRow, ProgrammeRow } from "./moment-row.ts";

/** Whether it is a school day, of the programme or of one person. */
export type SchoolDays = (day: Temporal.PlainDate) => boolean;

/** A person at a moment: where and when they may be spoken to, told apart anew and not by the rules that are on trial. */
export type Reader = {
  readonly id: PersonId;
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  readonly zone: string;
  readonly school: string | null;
  readonly language: Language;
  readonly roles: readonly string[];
  readonly isActive: boolean;
  readonly isSchoolDay: SchoolDays;
  readonly leaves: readonly { readonly from: string; readonly to: string }[];
  readonly isAway: SchoolDays;
  readonly hoursOn: (day: Temporal.PlainDate) => {
    readonly from: Temporal.PlainTime;
    readonly until: Temporal.PlainTime;
  };
  readonly questionTime: Temporal.PlainTime;
  readonly fewer: boolean;
  readonly isPaused: SchoolDays;
  readonly consent: "yes" | "no" | "none";
};

type Calendar = {
  readonly programme: ProgrammeRow;
  readonly days: readonly DayRow[];
  readonly places: readonly PlaceRow[];
};

const time = (text: string) => Temporal.PlainTime.from(text);

export function readerOf(person: PersonRow, calendar: Calendar): Reader {
  const { id, name, zone, school, language, workspace, setting } = person;
  const { isSchoolDay, hoursOn } = schoolOf(person, calendar);
  const leaves = person.leaves ?? [];
  return {
    id,
    name,
    zone,
    school,
    language,
    workspaceId: workspace,
    roles: person.roles ?? [],
    isActive: person.active,
    isSchoolDay,
    hoursOn,
    leaves,
    isAway: (day) => leaves.some(({ from, to }) => from <= day.toString() && day.toString() <= to),
    questionTime: time(setting?.time ?? "16:00"),
    fewer: setting?.fewer ?? false,
    isPaused: (day) => setting?.paused === true && (setting.until === null || day.toString() < setting.until),
    consent: person.consent ?? "none",
  };
}

const nameOf = (place: string | null) => place?.trim().toLowerCase();

/** What is said of the school holds before what is said of its region, and that before what is said of the programme. */
function schoolOf({ school, region, workspace }: PersonRow, { programme, days, places }: Calendar) {
  const own = days.filter((day) => day.workspace === workspace);
  const layers = [nameOf(school), nameOf(region), ""].filter((name) => name !== undefined);
  const kinds = new Map(
    layers
      .toReversed()
      .flatMap((layer) => own.filter(({ place }) => nameOf(place) === layer).map(({ on, kind }) => [on, kind])),
  );
  const weeks = layers.flatMap((layer) =>
    places.filter((place) => place.workspace === workspace && nameOf(place.place) === layer),
  );
  const weekend = weeks.find((week) => week.weekend)?.weekend ?? programme.weekend;
  const from = time(weeks.find((week) => week.from)?.from ?? programme.from);
  const until = time(weeks.find((week) => week.until)?.until ?? programme.until);
  const half = time(programme.half);
  const kindOf = (day: Temporal.PlainDate) => kinds.get(day.toString());
  return {
    isSchoolDay: (day: Temporal.PlainDate) => {
      const kind = kindOf(day);
      return kind ? kind === "school_day" || kind === "half_day" : !weekend.includes(day.dayOfWeek);
    },
    hoursOn: (day: Temporal.PlainDate) => ({ from, until: kindOf(day) === "half_day" ? half : until }),
  };
}
