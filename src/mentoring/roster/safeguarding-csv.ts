import { z } from "zod";
import { toCountry } from "#kernel/country.ts";
import { LANGUAGES } from "#kernel/language.ts";
import { isPhoneNumber, type SafeguardingContactDetails } from "#mentoring/safeguarding/contact.ts";
import { RESOURCE_KINDS, type SafeguardingResourceDetails } from "#mentoring/safeguarding/resource.ts";
import { createCodeCellSchema, createOptionalCellSchema, requiredCellSchema } from "./cell.ts";
import { checkCsvRows, createDuplicateFinder } from "./check-lines.ts";
import type { CsvFile } from "./decode-text.ts";
import { type CsvFileProblem, type CsvRowProblem, quoteCell } from "./problem.ts";
import { parseCsvRows } from "./read-rows.ts";
import { normalizePersonReference } from "./roster.ts";

/** A row of safeguarding.csv: a contact, or a resource. A contact may be named by e-mail or user id as `reference`. */
export type SafeguardingRow =
  | ({ readonly what: "contact"; readonly reference?: string } & Omit<SafeguardingContactDetails, "personId">)
  | ({ readonly what: "resource" } & SafeguardingResourceDetails);

/** A row with its line, to which an error about the person it names refers. */
export type SafeguardingLine = SafeguardingRow & { readonly line: number };

export type ParsedSafeguarding = {
  readonly file: string;
  readonly lines: readonly SafeguardingLine[];
  readonly problems: readonly CsvFileProblem[];
};

const optional = createOptionalCellSchema(requiredCellSchema);
const country = requiredCellSchema.transform((given, context) => {
  const known = toCountry(given);
  if (known) return known;
  context.addIssue({ code: "custom", message: `${quoteCell(given)} is not a country; write two letters like PE` });
  return z.NEVER;
});
const yesOrNo = requiredCellSchema.pipe(
  z.enum(["yes", "no"], { error: ({ input }) => `${quoteCell(String(input))} is neither yes nor no` }),
);

const columns = {
  kind: createCodeCellSchema("kind", ["contact", ...RESOURCE_KINDS]),
  country: createOptionalCellSchema(country),
  language: createOptionalCellSchema(createCodeCellSchema("language", LANGUAGES)),
  name: requiredCellSchema,
  how: optional,
  duty: optional,
  person: optional,
  outside_line_of_command: createOptionalCellSchema(yesOrNo),
};

type Cells = z.output<z.ZodObject<typeof columns>>;
type Column = keyof Cells;
type Refuse = (column: Column, message: string) => void;

const rule = z.object(columns).transform((cells, context): SafeguardingRow => {
  let isRefused = false;
  const refuse: Refuse = (column, message) => {
    isRefused = true;
    context.addIssue({ code: "custom", path: [column], message });
  };
  const row =
    cells.kind === "contact" ? toContactRow(cells, refuse) : toResourceRow({ ...cells, kind: cells.kind }, refuse);
  return row && !isRefused ? row : z.NEVER;
});

function toContactRow(cells: Cells, refuse: Refuse): SafeguardingRow | undefined {
  const { name, how: phone, person: reference, outside_line_of_command: outside } = cells;
  mustBeEmpty(cells, ["country", "language", "duty"], "of a contact", refuse);
  if (!phone && !reference)
    refuse("how", "is empty; a contact needs a telephone number here, or a person in Fieldbook");
  if (phone && !isPhoneNumber(phone))
    refuse("how", `${quoteCell(phone)} is not a telephone number; write it like +51 900 000 001`);
  if (!outside) refuse("outside_line_of_command", "is empty; write yes or no");
  const isOutsideLineOfCommand = outside === "yes";
  return { what: "contact", name, isOutsideLineOfCommand, ...(phone && { phone }), ...(reference && { reference }) };
}

function toResourceRow(
  cells: Cells & Pick<SafeguardingResourceDetails, "kind">,
  refuse: Refuse,
): SafeguardingRow | undefined {
  const { kind, country: of, language, name, how, duty } = cells;
  mustBeEmpty(cells, ["person", "outside_line_of_command"], "of a resource", refuse);
  if (kind !== "child_route") mustBeEmpty(cells, ["duty"], `of kind ${kind}`, refuse);
  for (const column of ["country", "language", "how"] as const) if (!cells[column]) refuse(column, "is empty");
  if (!of || !language || !how) return undefined;
  return { what: "resource", kind, country: of, language, name, how, ...(duty && { duty }) };
}

function mustBeEmpty(cells: Cells, none: readonly Column[], of: string, refuse: Refuse): void {
  for (const column of none) if (cells[column] !== undefined) refuse(column, `a line ${of} has nothing here`);
}

/** Parses a CSV file with contacts and resources, and rejects a line that repeats an earlier one. */
export function parseSafeguardingFile(file: CsvFile): ParsedSafeguarding {
  const reading = parseCsvRows(file, columns, rule, { hasRemarks: true });
  const seen = createDuplicateFinder();
  const { kept, problems } = checkCsvRows(reading, (row, line): SafeguardingLine | readonly CsvRowProblem[] => {
    const earlier = seen(toKeyOfRow(row), line);
    return earlier === undefined ? { ...row, line } : [{ column: "name", reason: `stands in line ${earlier} already` }];
  });
  return { file: file.name, lines: kept, problems: [...reading.problems, ...problems] };
}

/** What a row is about: two rows with the same key describe the same contact or resource. */
function toKeyOfRow(row: SafeguardingRow): string {
  return row.what === "contact"
    ? JSON.stringify([row.what, row.reference ? normalizePersonReference(row.reference) : row.name])
    : JSON.stringify([row.what, row.country, row.language, row.kind, row.name]);
}
