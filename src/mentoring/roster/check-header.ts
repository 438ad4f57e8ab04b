import { type Complaint, quote } from "./problem.ts";

/** Each column once, in any order, and no other. */
export function checkHeader(names: readonly string[], columns: readonly string[]): Complaint[] {
  const separator = names.length === 1 && SEPARATORS.find(({ sign }) => names[0]?.includes(sign));
  if (separator)
    return [{ reason: `the columns are separated by ${separator.name}; save the file with commas between them` }];
  const missing = columns.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !columns.includes(name));
  const twice = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...missing.map((column) => ({ column, reason: "this column is missing" })),
    ...unknown.map((name) => ({
      reason: `${quote(name)} is not a column of this file; they are ${columns.join(",")}`,
    })),
    ...twice.map((column) => ({ column, reason: "this column stands there twice" })),
  ];
}

/** What spreadsheets write between columns where the comma is a decimal sign. */
const SEPARATORS = [
  { sign: ";", name: "semicolons" },
  { sign: "\t", name: "tabs" },
];
