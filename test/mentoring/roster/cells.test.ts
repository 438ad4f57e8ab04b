import { describe, expect, it } from "vitest";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { parsePairsFile } from "#mentoring/roster/pairs-csv.ts";
import { parsePeopleFile } from "#mentoring/roster/people-csv.ts";
import { type CsvFileProblem, describeProblem } from "#mentoring/roster/problem.ts";
import { parseVisitsFile } from "#mentoring/roster/visits-csv.ts";
import { CALENDAR, csv, PAIRS, PEOPLE, USERS, VISITS } from "./files.ts";

const said = ({ problems }: { problems: readonly CsvFileProblem[] }) => problems.map(describeProblem);
const peopleIn = (...lines: string[]) => parsePeopleFile(csv("people.csv", PEOPLE, ...lines), USERS);
const pairsIn = (...lines: string[]) => parsePairsFile(csv("pairs.csv", PAIRS, ...lines));
const visitsIn = (...lines: string[]) => parseVisitsFile(csv("visits.csv", VISITS, ...lines));
const daysIn = (...lines: string[]) => parseCalendarFile(csv("calendar.csv", CALENDAR, ...lines));

describe("people.csv", () => {
  it("gives a person with what was said, and nothing that was not", () => {
    expect(
      peopleIn(" Rosa Huama\u0301n , rosa@escuela.example ,,principal; mentor;principal,,,,es,america/lima").lines[0]
        ?.row,
    ).toEqual({
      name: "Rosa Huamán",
      email: "rosa@escuela.example",
      roles: ["mentor", "principal"],
      language: "es",
      zone: "America/Lima",
    });
  });

  const person = (cells: Partial<Record<string, string>>) => {
    const sound = {
      name: "Rosa",
      email: "rosa@escuela.example",
      slack_user_id: "",
      roles: "principal",
      language: "es",
      time_zone: "America/Lima",
    };
    const all: Partial<Record<string, string>> = { ...sound, ...cells };
    return PEOPLE.split(",")
      .map((column) => all[column] ?? "")
      .join(",");
  };

  it.each([
    ["no name", { name: " " }, ["name: is empty"]],
    ["a name that never ends", { name: "x".repeat(301) }, ["name: is 301 characters long; at most 300 are kept"]],
    ["a name with a control character", { name: "Ro\u0007sa" }, ["name: holds a control character"]],
    ["a malformed e-mail", { email: "rosa@escuela" }, ['email: "rosa@escuela" is not an e-mail address']],
    [
      "neither e-mail nor member id",
      { email: "" },
      ["email: is empty, and so is slack_user_id; one of the two is needed"],
    ],
    [
      "a member id that is a name",
      { slack_user_id: "@rosa" },
      ['slack_user_id: "@rosa" is not a Slack member id, which looks like U012AB3CD'],
    ],
    ["no role", { roles: ";" }, ["roles: is empty"]],
    [
      "an unknown role beside a known one",
      { roles: "principal;teacher" },
      ['roles: "teacher" is not a role; it is one of principal, mentor, companion, coordinator, admin'],
    ],
    [
      "an unknown language",
      { language: "qu" },
      ['language: "qu" is not a language Fieldbook speaks; it is one of en, es'],
    ],
    ["an unknown zone", { time_zone: "Lima" }, ['time_zone: "Lima" is not a time zone; write it like America/Lima']],
    [
      "an offset for a zone",
      { time_zone: "-05:00" },
      ['time_zone: "-05:00" is not a time zone; write it like America/Lima'],
    ],
    [
      "several things at once, each of them",
      { name: "", email: "", roles: "boss", language: "", time_zone: "Mars/Base" },
      [
        "name: is empty",
        'roles: "boss" is not a role; it is one of principal, mentor, companion, coordinator, admin',
        "language: is empty",
        'time_zone: "Mars/Base" is not a time zone; write it like America/Lima',
        "email: is empty, and so is slack_user_id; one of the two is needed",
      ],
    ],
  ])("names %s", (_what, cells, reasons) => {
    expect(said(peopleIn(person({}), person(cells)))).toEqual(reasons.map((reason) => `people.csv, line 3, ${reason}`));
  });

  it("takes a formula for the text it is", () => {
    expect(peopleIn(person({ name: "=HYPERLINK(A1)", school: "+51 076" })).lines[0]?.row).toMatchObject({
      name: "=HYPERLINK(A1)",
      school: "+51 076",
    });
  });
});

describe("pairs.csv", () => {
  it.each([
    ["no principal", ",ana@escuela.example,lead,2026-03-16", "principal: is empty"],
    [
      "an unknown role",
      "U0ROSA,U0ANA,boss,2026-03-16",
      'role: "boss" is not a role of a pair; it is one of lead, second, peer, shadow, external',
    ],
    [
      "a day that no month has",
      "U0ROSA,U0ANA,lead,2026-02-30",
      'starts_on: "2026-02-30" is not a day; write it like 2026-11-16',
    ],
    [
      "a day written in another way",
      "U0ROSA,U0ANA,lead,31/11",
      'starts_on: "31/11" is not a day; write it like 2026-11-16',
    ],
    [
      "a day of another century",
      "U0ROSA,U0ANA,lead,0026-11-16",
      'starts_on: "0026-11-16" is not a day; write it like 2026-11-16',
    ],
  ])("names %s", (_what, line, reason) => {
    expect(said(pairsIn(line))).toEqual([`pairs.csv, line 2, ${reason}`]);
  });
});

describe("visits.csv", () => {
  it("gives the time on the wall, or an instant when it carries an offset", () => {
    const { lines, problems } = visitsIn(
      "U0ROSA,U0ANA,2026-11-17T09:00,75,in_person,",
      "U0ROSA,U0ANA,2026-11-17 09:00-05:00,5,phone,x",
    );
    expect(problems).toEqual([]);
    expect(lines.map(({ row }) => `${row?.startsAt} ${row?.minutes}`)).toEqual([
      "2026-11-17T09:00:00 75",
      "2026-11-17T14:00:00Z 5",
    ]);
  });

  it.each([
    [
      "a day without a time",
      "2026-11-17,75,in_person,",
      'starts_at: "2026-11-17" is not a day and time; write it like',
    ],
    [
      "an hour that no day has",
      "2026-11-17T25:00,75,in_person,",
      'starts_at: "2026-11-17T25:00" is not a day and time',
    ],
    ["too few minutes", "2026-11-17T09:00,4,in_person,", 'minutes: "4" is not a whole number of minutes from 5 to 480'],
    ["too many", "2026-11-17T09:00,481,in_person,", 'minutes: "481" is not a whole number of minutes from 5 to 480'],
    [
      "half a minute",
      "2026-11-17T09:00,7.5,in_person,",
      'minutes: "7.5" is not a whole number of minutes from 5 to 480',
    ],
    [
      "minutes in words",
      "2026-11-17T09:00,1h,in_person,",
      'minutes: "1h" is not a whole number of minutes from 5 to 480',
    ],
    [
      "an unknown modality",
      "2026-11-17T09:00,75,zoom,",
      'modality: "zoom" is not a modality; it is one of in_person, video, phone, async_messaging, mixed',
    ],
    [
      "a purpose that is an essay",
      `2026-11-17T09:00,75,in_person,${"x".repeat(201)}`,
      "purpose: is 201 characters long; at most 200 are kept",
    ],
  ])("names %s", (_what, cells, reason) => {
    expect(said(visitsIn(`U0ROSA,U0ANA,${cells}`))).toEqual([expect.stringContaining(`visits.csv, line 2, ${reason}`)]);
  });
});

describe("calendar.csv", () => {
  it("gives days that are not what their weekday says", () => {
    expect(
      daysIn("2026-12-08,holiday,Inmaculada Concepción", "2026-11-28,school_day,Recuperación").days.map(
        (day) => `${day.on} ${day.kind}`,
      ),
    ).toEqual(["2026-12-08 holiday", "2026-11-28 school_day"]);
  });

  it("names a wrong day, a wrong kind and a day that stands there twice", () => {
    expect(
      said(daysIn("2026-13-01,holiday,A", "2026-12-08,fiesta,", "2026-12-09,holiday,A", "2026-12-09,break,B")),
    ).toEqual([
      'calendar.csv, line 2, date: "2026-13-01" is not a day; write it like 2026-11-16',
      'calendar.csv, line 3, kind: "fiesta" is not a kind of day; it is one of holiday, break, school_day, half_day, ordinary',
      "calendar.csv, line 5, date: this day stands in line 4 already",
    ]);
  });
});
