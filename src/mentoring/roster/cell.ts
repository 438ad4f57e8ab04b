import { z } from "zod";
import { quoteCell } from "./problem.ts";

const MAX_CHARACTERS = 300;
const EMAIL = /^[^\s@"(),:;<>[\]\\]+@[^\s@"(),:;<>[\]\\.]+(\.[^\s@"(),:;<>[\]\\.]+)+$/u;

/** Schema of a cell with any text on one line. A spreadsheet formula is kept as plain text. */
export const textCellSchema = z
  .string()
  .normalize("NFC")
  .trim()
  .max(MAX_CHARACTERS, {
    error: ({ input }) => `is ${String(input).length} characters long; at most ${MAX_CHARACTERS} are kept`,
  })
  .refine((cell) => !/\p{Cc}/u.test(cell), { error: "holds a control character" });

export const requiredCellSchema = textCellSchema.pipe(z.string().min(1, { error: "is empty" }));

/** Creates the schema of an optional cell from that of a required one: an empty cell becomes undefined. */
export function createOptionalCellSchema<Cell extends z.ZodType<unknown, string>>(cell: Cell) {
  return textCellSchema.transform((given) => (given === "" ? undefined : given)).pipe(z.optional(cell));
}

export const emailCellSchema = z.string().refine((given) => EMAIL.test(given), {
  error: ({ input }) => `${quoteCell(String(input))} is not an e-mail address`,
});

/**
 * Creates the schema of a cell with a user id, in the format of the chat platform; `noun` describes it in the error, as
 * in "is not a Slack member id".
 */
export function createUserCellSchema({ pattern, noun }: { readonly pattern: RegExp; readonly noun: string }) {
  return z.string().refine((given) => pattern.test(given), {
    error: ({ input }) => `${quoteCell(String(input))} is not ${noun}`,
  });
}

/** Creates the schema of a cell with one code of an enum; `noun` names the enum in the error, as in "is not a role". */
export function createCodeCellSchema<const Codes extends readonly string[]>(noun: string, codes: Codes) {
  return requiredCellSchema.pipe(z.enum(codes, { error: ({ input }) => notOneOf(noun, codes, String(input)) }));
}

export function createCodeListCellSchema<const Codes extends readonly string[]>(noun: string, codes: Codes) {
  const each = z.enum(codes, { error: ({ input }) => notOneOf(noun, codes, String(input)) });
  return requiredCellSchema
    .transform((cell) =>
      [
        ...new Set(
          cell
            .split(";")
            .map((part) => part.trim())
            .filter(Boolean),
        ),
      ].sort(),
    )
    .pipe(z.array(each).min(1, "is empty"));
}

export const timeZoneCellSchema = requiredCellSchema.transform((name, context) => {
  const known = toZone(name);
  if (known) return known;
  context.addIssue({ code: "custom", message: `${quoteCell(name)} is not a time zone; write it like America/Lima` });
  return z.NEVER;
});

export const dayCellSchema = requiredCellSchema.transform((given, context) => {
  const found = /^20\d\d-\d\d-\d\d$/.test(given) && tryParse(() => Temporal.PlainDate.from(given));
  if (found) return found;
  context.addIssue({ code: "custom", message: `${quoteCell(given)} is not a day; write it like 2026-11-16` });
  return z.NEVER;
});

/** Returns the IANA time zone with this name; an offset such as -05:00 is not accepted. */
function toZone(name: string): string | undefined {
  return /^[a-z]/i.test(name) ? tryParse(() => new Temporal.ZonedDateTime(0n, name).timeZoneId) : undefined;
}

/** Calls `read` and returns undefined if it throws a RangeError, as Temporal does for invalid input. */
export function tryParse<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function notOneOf(noun: string, codes: readonly string[], given: string): string {
  return `${quoteCell(given)} is not a ${noun}; it is one of ${codes.join(", ")}`;
}
