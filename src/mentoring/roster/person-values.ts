import { z } from "zod";
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

const keptSchema = z.record(z.string(), z.unknown());

/** The values of a person that a list can change, as they are compared and kept. */
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

/** The values of a person that a change replaces, and those that it gives: what did not change is kept nowhere else. */
export function comparePersonValues(
  was: Omit<NewPerson, "id">,
  is: Omit<NewPerson, "id">,
): { readonly before: RosterValues; readonly after: RosterValues } {
  const [before, after] = [toPersonValues(was), toPersonValues(is)];
  const changed = Object.keys(before).filter((name) => !isEqual(before[name], after[name]));
  return { before: pick(before, changed), after: pick(after, changed) };
}

/** Whether a person still has the values that a change gave them. */
export function hasPersonValues(person: Omit<NewPerson, "id">, given: unknown): boolean {
  const values = toPersonValues(person);
  return Object.entries(keptSchema.parse(given)).every(([name, value]) => isEqual(values[name], value));
}

/** Returns a person with the values that were kept with a change in place of theirs. Throws `ZodError`. */
export function withPersonValues(person: NewPerson, kept: unknown): NewPerson {
  const { email, school, level, region, ...given } = schema.parse({
    ...toPersonValues(person),
    ...keptSchema.parse(kept),
  });
  return {
    id: person.id,
    ...given,
    ...(email && { email }),
    ...(school && { school }),
    ...(level && { level }),
    ...(region && { region }),
  };
}

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const pick = (values: RosterValues, names: readonly string[]): RosterValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
