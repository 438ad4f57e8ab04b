import type { ExaminedText, ShareableText } from "#kernel/examined-text.ts";
import { seal, unseal } from "#kernel/seal.ts";
import type { PersonTx } from "./as.ts";

/**
 * The `schema.table.column` in which an encrypted text is stored. Column and row are authenticated with the text, so a
 * ciphertext that is copied to another column or row cannot be decrypted there.
 */
export type SealedColumn = `${"content" | "own"}.${string}.${string}`;

/** What may be stored in a column: in `content`, which another reads, only what another may read. */
type TextFor<Column extends SealedColumn> = Column extends `content.${string}` ? ShareableText : ExaminedText;

/**
 * A column whose texts are replaced. Its table has a column `version`, which grows whenever the texts of the row are
 * written, and which is authenticated with each of them.
 */
type ReplacedColumn = `${
  | "content.session_text"
  | "content.commitment_text"
  | "content.session_comment"
  | "content.shared_reflection"
  | "own.reflection"
  | "own.notebook_entry"
  | "own.dialogue"}.${string}`;

/** The version of the row, which a text in a {@link ReplacedColumn} has and any other has not. */
type VersionFor<Column extends SealedColumn> = Column extends ReplacedColumn ? [version: number] : [];

export function sealText<Column extends SealedColumn>(
  tx: Pick<PersonTx, "ring">,
  column: Column,
  rowId: string,
  text: TextFor<Column>,
  ...version: VersionFor<Column>
): string {
  return seal(tx.ring, `${column} ${rowId}`, text, ...version);
}

/**
 * Columns whose values are not the words of a field: a message that waits to be examined, the state of a dialogue, whose
 * words are examined again when they leave it, where the messages of an answer end, and what stood before a wish was done.
 */
type StateColumn = "own.utterance.text" | "own.dialogue.state" | "own.reflection.messages" | "own.done_wish.done";

export function sealState<Column extends StateColumn>(
  tx: Pick<PersonTx, "ring">,
  column: Column,
  rowId: string,
  state: string,
  ...version: VersionFor<Column>
): string {
  return seal(tx.ring, `${column} ${rowId}`, state, ...version);
}

/** Decrypts a stored text. Throws `SealBrokenError` if it was encrypted for another column or row, or is an earlier one. */
export function openText<Column extends SealedColumn>(
  tx: Pick<PersonTx, "ring">,
  column: Column,
  rowId: string,
  sealed: string,
  ...version: VersionFor<Column>
): string {
  return unseal(tx.ring, `${column} ${rowId}`, sealed, ...version);
}

export function sealOptionalText<Column extends SealedColumn>(
  tx: PersonTx,
  column: Column,
  rowId: string,
  text: TextFor<Column> | undefined,
  ...version: VersionFor<Column>
): string | null {
  return text === undefined ? null : sealText(tx, column, rowId, text, ...version);
}

export function openOptionalText<Column extends SealedColumn>(
  tx: PersonTx,
  column: Column,
  rowId: string,
  sealed: string | null,
  ...version: VersionFor<Column>
): string | undefined {
  return sealed === null ? undefined : openText(tx, column, rowId, sealed, ...version);
}

/** Encrypts a stored text anew for the next version of its row, whose other texts are replaced. */
export function resealText<Column extends ReplacedColumn>(
  tx: Pick<PersonTx, "ring">,
  column: Column,
  rowId: string,
  sealed: string | null,
  version: { readonly from: number; readonly to: number },
): string | null {
  const place = `${column} ${rowId}`;
  return sealed === null ? null : seal(tx.ring, place, unseal(tx.ring, place, sealed, version.from), version.to);
}
