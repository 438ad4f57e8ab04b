import type { z } from "zod";

/** What stands in the lines of an input, or the numbers of those that cannot be read. Empty lines are left out. */
export type JsonLines<Value> =
  | { readonly kind: "read"; readonly values: readonly Value[] }
  | { readonly kind: "unreadable"; readonly lines: readonly number[] };

/** Reads an input with one JSON object a line. `given` is what a line has that does not say otherwise. */
export function readJsonLines<Schema extends z.ZodType>(
  input: string,
  schema: Schema,
  given: Readonly<Record<string, unknown>> = {},
): JsonLines<z.infer<Schema>> {
  const lines = input.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [{ line, number: index + 1 }]));
  const read = lines.map(({ line, number }) => ({ number, parsed: schema.safeParse(parseLine(line, given)) }));
  const unreadable = read.flatMap(({ number, parsed }) => (parsed.success ? [] : [number]));
  if (unreadable.length > 0) return { kind: "unreadable", lines: unreadable };
  return { kind: "read", values: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])) };
}

function parseLine(line: string, given: Readonly<Record<string, unknown>>): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" ? { ...given, ...value } : value;
  } catch {
    return undefined;
  }
}
