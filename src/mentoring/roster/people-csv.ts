import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { ROLES, type Role } from "#mentoring/people/person.ts";
import { email, filled, oneOf, optional, severalOf, slackUserId, text, timeZone } from "./cell.ts";
import type { CsvFile } from "./decode-text.ts";
import { type Reading, readRows } from "./reading.ts";

export type RosterPerson = {
  readonly name: string;
  readonly email?: string | undefined;
  readonly slackUserId?: string | undefined;
  readonly roles: readonly Role[];
  readonly school?: string | undefined;
  readonly level?: string | undefined;
  readonly region?: string | undefined;
  readonly language: Language;
  readonly zone: string;
};

const columns = {
  name: filled,
  email: optional(email),
  slack_user_id: optional(slackUserId),
  roles: severalOf("role", ROLES),
  school: optional(text),
  level: optional(text),
  region: optional(text),
  language: oneOf("language Fieldbook speaks", LANGUAGES),
  time_zone: timeZone,
};

const rule = z
  .object(columns)
  .refine((cells) => cells.email !== undefined || cells.slack_user_id !== undefined, {
    path: ["email"],
    error: "is empty, and so is slack_user_id; one of the two is needed",
    // Also when another cell is wrong: every problem is listed at once.
    when: () => true,
  })
  .transform(
    ({ slack_user_id, time_zone, ...same }): RosterPerson => ({ ...same, slackUserId: slack_user_id, zone: time_zone }),
  );

export function readPeople(file: CsvFile): Reading<RosterPerson> {
  return readRows(file, columns, rule);
}
