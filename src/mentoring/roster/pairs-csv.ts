import { z } from "zod";
import {
  PAIR_END_REASONS,
  PAIR_ROLES,
  type PairEnding,
  type PairEndReason,
  type PairRole,
} from "#mentoring/pair/pair.ts";
import { createCodeCellSchema, createOptionalCellSchema, dayCellSchema, requiredCellSchema } from "./cell.ts";
import type { CsvFile } from "./decode-text.ts";
import { type ParsedCsvFile, parseCsvRows } from "./read-rows.ts";

/** A row of pairs.csv, which names both people by e-mail or by user id. */
export type RosterPair = {
  readonly principal: string;
  readonly mentor: string;
  readonly role: PairRole;
  readonly startsOn: Temporal.PlainDate;
  /** The last day of the pair, and why it ends; absent if the row does not name one. */
  readonly ending?: PairEnding;
};

const columns = {
  principal: requiredCellSchema,
  mentor: requiredCellSchema,
  role: createCodeCellSchema("role of a pair", PAIR_ROLES),
  starts_on: dayCellSchema,
  ends_on: createOptionalCellSchema(dayCellSchema),
  end_reason: createOptionalCellSchema(createCodeCellSchema("reason for the end of a pair", PAIR_END_REASONS)),
};

/** The columns that a list of pairs without an end does not have. */
const OPTIONAL = ["ends_on", "end_reason"] as const;

/** Why a pair ended whose row says when and not why: that its work is done is no fault of anybody. */
const DEFAULT_REASON: PairEndReason = "completed";

const rule = z
  .object(columns)
  .refine(({ ends_on, end_reason }) => ends_on !== undefined || end_reason === undefined, {
    path: ["ends_on"],
    error: "is empty, but end_reason is not",
  })
  .transform(
    ({ starts_on, ends_on, end_reason = DEFAULT_REASON, ...same }): RosterPair => ({
      ...same,
      startsOn: starts_on,
      ...(ends_on && { ending: { on: ends_on, reason: end_reason } }),
    }),
  );

export function parsePairsFile(file: CsvFile): ParsedCsvFile<RosterPair> {
  return parseCsvRows(file, columns, rule, { optional: OPTIONAL });
}
