import { z } from "zod";
import { CONTACT_MODALITIES, type ContactModality } from "#kernel/contact-codes.ts";
import {
  createCodeCellSchema,
  createOptionalCellSchema,
  requiredCellSchema,
  textCellSchema,
  tryParse,
} from "./cell.ts";
import type { CsvFile } from "./decode-text.ts";
import { quoteCell } from "./problem.ts";
import { type ParsedCsvFile, parseCsvRows } from "./read-rows.ts";

export type RosterVisit = {
  readonly principal: string;
  readonly mentor: string;
  /** The start of the visit. A time written without an offset is local time at the principal's school. */
  readonly startsAt: Temporal.PlainDateTime | Temporal.Instant;
  /** When it was planned to start until now, if the row says that it was moved. */
  readonly movedFrom?: Temporal.PlainDateTime | Temporal.Instant;
  readonly minutes: number;
  readonly modality: ContactModality;
  readonly purpose: string;
};

const MIN_MINUTES = 5;
const MAX_MINUTES = 480;
const MAX_PURPOSE = 200;
const DATE_TIME = /^20\d\d-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/;

const startsAt = requiredCellSchema.transform((given, context) => {
  const found = DATE_TIME.test(given) ? tryParse(() => toTime(given)) : undefined;
  if (found) return found;
  const example = "2026-11-17T09:00 or, with an offset, 2026-11-17T09:00-05:00";
  context.addIssue({ code: "custom", message: `${quoteCell(given)} is not a day and time; write it like ${example}` });
  return z.NEVER;
});

const minutes = requiredCellSchema.transform((given, context) => {
  const found = Number(given);
  if (/^\d+$/.test(given) && found >= MIN_MINUTES && found <= MAX_MINUTES) return found;
  const message = `${quoteCell(given)} is not a whole number of minutes from ${MIN_MINUTES} to ${MAX_MINUTES}`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

const columns = {
  principal: requiredCellSchema,
  mentor: requiredCellSchema,
  starts_at: startsAt,
  moved_from: createOptionalCellSchema(startsAt),
  minutes,
  modality: createCodeCellSchema("modality", CONTACT_MODALITIES),
  purpose: textCellSchema.refine((given) => given.length <= MAX_PURPOSE, {
    error: ({ input }) => `is ${String(input).length} characters long; at most ${MAX_PURPOSE} are kept`,
  }),
};

const rule = z.object(columns).transform(
  ({ starts_at, moved_from, ...same }): RosterVisit => ({
    ...same,
    startsAt: starts_at,
    ...(moved_from && { movedFrom: moved_from }),
  }),
);

export function parseVisitsFile(file: CsvFile): ParsedCsvFile<RosterVisit> {
  return parseCsvRows(file, columns, rule, { optional: ["moved_from"] });
}

function toTime(given: string): RosterVisit["startsAt"] {
  return /(Z|[+-]\d\d:\d\d)$/.test(given) ? Temporal.Instant.from(given) : Temporal.PlainDateTime.from(given);
}
