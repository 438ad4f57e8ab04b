import type { CsvFile } from "#mentoring/roster/decode-text.ts";
import type { RosterFiles } from "#mentoring/roster/roster.ts";
import { SLACK_USER_COLUMN, toSlackAccount } from "#slack/slack-address.ts";

/** The account whose users the files name, and its column. */
export const ACCOUNT = toSlackAccount("T0ROSTER");
export const USERS = SLACK_USER_COLUMN;

export const PEOPLE = "name,email,slack_user_id,roles,school,level,region,language,time_zone";
export const PAIRS = "principal,mentor,role,starts_on";
export const VISITS = "principal,mentor,starts_at,minutes,modality,purpose";
export const CALENDAR = "date,kind,name";

/** A file as a spreadsheet would save it: its lines, in UTF-8. */
export function csv(name: string, ...lines: readonly string[]): CsvFile {
  return { name, bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")) };
}

const ROSA = "Rosa Huamán,rosa@escuela.example,U0ROSA,principal,I.E. 82147,primaria,Sierra Norte,es,America/Lima";
const ANA = "Ana Quispe,ana@escuela.example,U0ANA,mentor,,,Sierra Norte,es,America/Lima";
const ELENA = "Elena Paredes,elena@escuela.example,,coordinator,,,Sierra Norte,es,America/Lima";

type Lines = {
  readonly people?: readonly string[];
  readonly pairs?: readonly string[];
  readonly visits?: readonly string[];
};

/** Rosa, Ana and Elena; Ana mentors Rosa and sees her on Tuesday: with more lines after those. */
export function rosterFiles({ people = [], pairs = [], visits = [] }: Lines = {}): RosterFiles {
  return {
    users: USERS,
    people: csv("people.csv", PEOPLE, ROSA, ANA, ELENA, ...people),
    pairs: csv("pairs.csv", PAIRS, "rosa@escuela.example,ana@escuela.example,lead,2026-03-16", ...pairs),
    visits: csv("visits.csv", VISITS, "rosa@escuela.example,U0ANA,2026-11-17T09:00,75,in_person,Matemática", ...visits),
  };
}
