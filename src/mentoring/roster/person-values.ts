import { z } from "zod";
import type { PersonId } from "#kernel/id.ts";
import { LANGUAGES } from "#kernel/language.ts";
import type { NewPerson } from "#mentoring/people/person.store.ts";
import { ROLES } from "#mentoring/people/person.ts";
import type { RosterValues } from "#mentoring/people/roster-change.store.ts";

const optional = z
  .string()
  .nullable()
  .transform((value) => value ?? undefined);

const schema = z.object({
  name: z.string(),
  email: optional,
  school: optional,
  level: optional,
  region: optional,
  language: z.enum(LANGUAGES),
  zone: z.string(),
  roles: z.array(z.enum(ROLES)),
});

/** The values of a person as they are kept with a change. */
export function toPersonValues({
  name,
  email,
  school,
  level,
  region,
  language,
  zone,
  roles,
}: Omit<NewPerson, "id">): RosterValues {
  return {
    name,
    email: email ?? null,
    school: school ?? null,
    level: level ?? null,
    region: region ?? null,
    language,
    zone,
    roles: roles.toSorted(),
  };
}

/** Parses the values of a person that were kept with a change. Throws `ZodError`. */
export function parsePersonValues(id: PersonId, values: unknown): NewPerson {
  const { email, school, level, region, ...given } = schema.parse(values);
  return {
    id,
    ...given,
    ...(email && { email }),
    ...(school && { school }),
    ...(level && { level }),
    ...(region && { region }),
  };
}
