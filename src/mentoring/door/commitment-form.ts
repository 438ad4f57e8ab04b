import type { PersonId } from "#kernel/id.ts";
import type { Commitment, EarlierCommitment } from "#mentoring/commitment/commitment.ts";
import type { Page } from "#mentoring/page.ts";
import type { Pair } from "#mentoring/pair/pair.ts";

/** What the forms show in which a commitment is corrected or added. */
export type CommitmentFormFacts = {
  "commitment.edit": { readonly commitment: Commitment; readonly pair: Pair; readonly me: PersonId };
  "commitment.add": { readonly pair: Pair; readonly me: PersonId };
};

export type CommitmentModalContent =
  | {
      readonly name: "commitment.list";
      readonly lists: readonly { readonly pair: Pair; readonly open: readonly Commitment[] }[];
      /** The one whose outcome was just said here. */
      readonly settled?: { readonly commitment: Commitment; readonly pair: Pair };
      readonly me: PersonId;
    }
  | {
      readonly name: "commitment.one";
      readonly commitment: Commitment;
      readonly pair: Pair;
      readonly me: PersonId;
      /** What it said before, newest first. */
      readonly earlier: readonly EarlierCommitment[];
    }
  | {
      readonly name: "commitment.closed";
      readonly pair: Pair;
      readonly me: PersonId;
      readonly closed: Page<Commitment>;
    };
