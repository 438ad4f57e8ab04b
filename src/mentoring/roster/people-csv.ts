import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { ROLES, type Role } from "#mentoring/people/person.ts";
import {
  codeCell,
  codeListCell,
  emailCell,
  optionalCell,
  requiredCell,
  textCell,
  timeZoneCell,
  userCell,
} from "./cell.ts";
import type { CsvFile } from "./decode-text.ts";
import { type ParsedFile, readRows } from "./read-rows.ts";

/** The column that says which user of an account a person is: named and checked as the surface has it. */
export type UserColumn = { readonly name: string; readonly pattern: RegExp; readonly noun: string };

export type RosterPerson = {
  readonly name: string;
  readonly email?: string | undefined;
  readonly user?: string | undefined;
  readonly roles: readonly Role[];
  readonly school?: string | undefined;
  readonly level?: string | undefined;
  readonly region?: string | undefined;
  readonly language: Language;
  readonly zone: string;
};

const BEFORE_USER = { name: requiredCell, email: optionalCell(emailCell) };
const AFTER_USER = {
  roles: codeListCell("role", ROLES),
  school: optionalCell(textCell),
  level: optionalCell(textCell),
  region: optionalCell(textCell),
  language: codeCell("language Fieldbook speaks", LANGUAGES),
  time_zone: timeZoneCell,
};

export function readPeople(file: CsvFile, users: UserColumn): ParsedFile<RosterPerson> {
  const columns = { ...BEFORE_USER, [users.name]: optionalCell(userCell(users)), ...AFTER_USER };
  return readRows(file, columns, personIn(users));
}

/** Reads the user under their own name first: what the surface calls the column matters to problems only. */
function personIn(users: UserColumn) {
  const known = z.object({ ...BEFORE_USER, ...AFTER_USER });
  const named = z.object({ [users.name]: optionalCell(userCell(users)) });
  return z
    .intersection(known, named)
    .refine((cells) => cells.email !== undefined || cells[users.name] !== undefined, {
      path: ["email"],
      error: `is empty, and so is ${users.name}; one of the two is needed`,
      // Runs even if another cell is wrong, so that every problem is listed at once.
      when: () => true,
    })
    .transform(
      ({ name, email, roles, school, level, region, language, time_zone, ...user }): RosterPerson => ({
        name,
        email,
        roles,
        school,
        level,
        region,
        language,
        zone: time_zone,
        user: user[users.name],
      }),
    );
}
