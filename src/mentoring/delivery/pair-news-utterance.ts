import type { PairSide } from "#mentoring/pair/pair.ts";

/**
 * What became of a pair, as its mentor or its principal is told. `other`: the name of the other person. `ended.until`: the
 * last day of the pair, which was still to come. `begun.former`: the mentor whom the other one replaces; `school` and
 * `account`: where the other works, and the Slack user to whom the reader can write. `goes_on.former`: the mentor who does
 * not accompany the reader after all. `leaves`: what the end leaves to be said.
 */
export type PairNewsUtterance = { readonly as: PairSide; readonly other: string } & (
  | {
      readonly kind: "pair.ended";
      readonly on: Temporal.PlainDate;
      readonly says: "since" | "until" | "mistake";
      readonly leaves: readonly LeftByPair[];
    }
  | {
      readonly kind: "pair.begun";
      readonly on: Temporal.PlainDate;
      readonly school?: string;
      readonly account?: string;
      readonly former?: string;
      readonly leaves: readonly LeftByPair[];
    }
  | { readonly kind: "pair.goes_on"; readonly former?: string }
);

type LeftByPair = "written" | "visits";
