import { z } from "zod";
import { PAIR_ROLES, type PairRole } from "#mentoring/pair/pair.ts";
import { createCodeCellSchema, dayCellSchema, requiredCellSchema } from "./cell.ts";
import type { CsvFile } from "./decode-text.ts";
import { type ParsedCsvFile, parseCsvRows } from "./read-rows.ts";

/** A row of pairs.csv, which names both people by e-mail or by user id. */
export type RosterPair = {
  readonly principal: string;
  readonly mentor: string;
  readonly role: PairRole;
  readonly startsOn: Temporal.PlainDate;
};

const columns = {
  principal: requiredCellSchema,
  mentor: requiredCellSchema,
  role: createCodeCellSchema("role of a pair", PAIR_ROLES),
  starts_on: dayCellSchema,
};

const rule = z.object(columns).transform(({ starts_on, ...same }): RosterPair => ({ ...same, startsOn: starts_on }));

export function parsePairsFile(file: CsvFile): ParsedCsvFile<RosterPair> {
  return parseCsvRows(file, columns, rule);
}
