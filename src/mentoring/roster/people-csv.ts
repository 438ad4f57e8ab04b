import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { ROLES, type Role } from "#mentoring/people/person.ts";
import {
  createCodeCellSchema,
  createCodeListCellSchema,
  createOptionalCellSchema,
  createUserCellSchema,
  emailCellSchema,
  requiredCellSchema,
  textCellSchema,
  timeZoneCellSchema,
} from "./cell.ts";
import type { CsvFile } from "./decode-text.ts";
import { type ParsedCsvFile, parseCsvRows } from "./read-rows.ts";

/** The column of people.csv with the user ids of a chat platform: the name of the column, and the format of the ids. */
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

const BEFORE_USER = { name: requiredCellSchema, email: createOptionalCellSchema(emailCellSchema) };
const AFTER_USER = {
  roles: createCodeListCellSchema("role", ROLES),
  school: createOptionalCellSchema(textCellSchema),
  level: createOptionalCellSchema(textCellSchema),
  region: createOptionalCellSchema(textCellSchema),
  language: createCodeCellSchema("language Fieldbook speaks", LANGUAGES),
  time_zone: timeZoneCellSchema,
};

export function parsePeopleFile(file: CsvFile, users: UserColumn): ParsedCsvFile<RosterPerson> {
  const columns = {
    ...BEFORE_USER,
    [users.name]: createOptionalCellSchema(createUserCellSchema(users)),
    ...AFTER_USER,
  };
  return parseCsvRows(file, columns, personIn(users));
}

/**
 * Creates the schema of a row of people.csv. The name of the column with user ids depends on the chat platform, so that
 * column is parsed by a schema of its own and renamed to `user`.
 */
function personIn(users: UserColumn) {
  const known = z.object({ ...BEFORE_USER, ...AFTER_USER });
  const named = z.object({ [users.name]: createOptionalCellSchema(createUserCellSchema(users)) });
  return z
    .intersection(known, named)
    .refine((cells) => cells.email !== undefined || cells[users.name] !== undefined, {
      path: ["email"],
      error: `is empty, and so is ${users.name}; one of the two is needed`,
      // Makes zod run this check even if another cell of the row is invalid, so that every problem is listed at once.
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
