import { toCountry } from "#kernel/country.ts";
import { isPhoneNumber } from "#mentoring/safeguarding/contact.ts";
import type { ResourceKind, SafeguardingResourceDetails } from "#mentoring/safeguarding/resource.ts";
import type { FormValues } from "./forms.ts";
import { createFieldErrors, type FieldErrors } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

type Errors<Field extends string> = Partial<Record<Field, ReplyPhrase>>;
type Given<Field extends string> = { readonly [Name in Field]?: string | undefined };

/** Maximum characters of a name, of how something is reached, and of a duty, so that a list of help fits in a message. */
const MAX = { name: 100, how: 300, duty: 500 } as const;

/** Finds what is wrong with the fields of a contact; undefined if nothing is. */
export function findContactErrors({
  name,
  phone,
  outside,
  hasPerson,
}: Given<"name" | "phone" | "outside"> & { readonly hasPerson: boolean }):
  | Errors<"name" | "phone" | "outside">
  | undefined {
  return ifAny({
    ...lengthErrors({ name }),
    ...(!name && { name: createPhrase("common.error.empty") }),
    ...(!phone && !hasPerson && { phone: createPhrase("contacts.error.reach") }),
    ...(phone && !isPhoneNumber(phone) && { phone: createPhrase("contacts.error.phone") }),
    ...(!outside && { outside: createPhrase("contacts.error.choose") }),
  });
}

/** Finds what is wrong with the texts of a resource of a kind; undefined if nothing is. */
export function findResourceErrors({
  name,
  how,
  duty,
  kind,
}: Given<"name" | "how" | "duty"> & { readonly kind?: ResourceKind | undefined }):
  | Errors<"name" | "how" | "duty">
  | undefined {
  return ifAny({
    ...lengthErrors({ name, how, duty }),
    ...(!name && { name: createPhrase("common.error.empty") }),
    ...(!how && { how: createPhrase("common.error.empty") }),
    ...(duty && kind && kind !== "child_route" && { duty: createPhrase("contacts.error.duty") }),
  });
}

/** Validates the form with a new resource, and returns its details or errors by field. */
export function parseResourceForm(
  filled: FormValues<"contacts.add_resource">,
):
  | { readonly kind: "details"; readonly details: SafeguardingResourceDetails }
  | FieldErrors<"country" | "language" | "kind" | "name" | "how" | "duty"> {
  const { language, kind, name, how, duty } = filled;
  const country = toCountry(filled.country ?? "");
  const errors = findResourceErrors(filled);
  if (country && language && kind && name && how && !errors)
    return { kind: "details", details: { country, language, kind, name, how, ...(duty && { duty }) } };
  return createFieldErrors({
    ...errors,
    ...(!country && { country: createPhrase("contacts.error.country") }),
    ...(!language && { language: createPhrase("contacts.error.choose") }),
    ...(!kind && { kind: createPhrase("contacts.error.choose") }),
  });
}

function lengthErrors<Field extends keyof typeof MAX>(given: Given<Field>): Errors<Field> {
  const tooLong = (Object.entries(given) as [Field, string | undefined][]).flatMap(([field, text = ""]) =>
    text.length > MAX[field]
      ? [[field, createPhrase("common.error.too_long", { length: text.length, limit: MAX[field] })] as const]
      : [],
  );
  return Object.fromEntries(tooLong) as Errors<Field>;
}

function ifAny<Found extends object>(found: Found): Found | undefined {
  return Object.keys(found).length > 0 ? found : undefined;
}
