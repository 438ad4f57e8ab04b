import type { BrandedId } from "#kernel/id.ts";

/** What somebody wrote in one message or several in a row, and Fieldbook did not know what to do with. */
export type UnplacedDraftId = BrandedId<"unplaced draft">;
export type UnplacedPieceId = BrandedId<"unplaced piece">;

/** One of its messages. */
export type UnplacedPiece = {
  readonly id: UnplacedPieceId;
  readonly draft: UnplacedDraftId;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
};

/** RLS lets only its author read it; it is erased after seven days. Its messages are in the order of writing. */
export type UnplacedDraft = {
  readonly id: UnplacedDraftId;
  readonly pieces: readonly UnplacedPiece[];
};

/** An unplaced draft as its author is shown it: in the words that another person may read. */
export type UnplacedShown = {
  readonly draft: UnplacedDraftId;
  readonly words: string;
  readonly writtenAt: Temporal.Instant;
};

export const aboutUnplaced = (draft: UnplacedDraftId) => `unplaced:${draft}`;
