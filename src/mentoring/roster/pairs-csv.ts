import { z } from "zod";
import { PAIR_ROLES, type PairRole } from "#mentoring/pair/pair.ts";
import { day, filled, oneOf } from "./cell.ts";
import type { CsvFile } from "./decode-text.ts";
import { type Reading, readRows } from "./read-rows.ts";

/** The two people are named by e-mail or user. */
export type RosterPair = {
  readonly principal: string;
  readonly mentor: string;
  readonly role: PairRole;
  readonly startsOn: Temporal.PlainDate;
};

const columns = { principal: filled, mentor: filled, role: oneOf("role of a pair", PAIR_ROLES), starts_on: day };

const rule = z.object(columns).transform(({ starts_on, ...same }): RosterPair => ({ ...same, startsOn: starts_on }));

export function readPairs(file: CsvFile): Reading<RosterPair> {
  return readRows(file, columns, rule);
}
