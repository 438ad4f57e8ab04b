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

export function sealText<Column extends SealedColumn>(
  tx: Pick<PersonTx, "ring">,
  column: Column,
  rowId: string,
  text: TextFor<Column>,
): string {
  return seal(tx.ring, `${column} ${rowId}`, text);
}

/**
 * Columns whose values are not the words of a field: a message that waits to be examined, the state of a dialogue, whose
 * words are examined again when they leave it, and where the messages of an answer end.
 */
type StateColumn = "own.utterance.text" | "own.dialogue.state" | "own.reflection.messages";

export function sealState(tx: Pick<PersonTx, "ring">, column: StateColumn, rowId: string, state: string): string {
  return seal(tx.ring, `${column} ${rowId}`, state);
}

/** Decrypts a stored text. Throws `SealBrokenError` if the text was encrypted for another column or row. */
export function openText(tx: Pick<PersonTx, "ring">, column: SealedColumn, rowId: string, sealed: string): string {
  return unseal(tx.ring, `${column} ${rowId}`, sealed);
}

export function sealOptionalText<Column extends SealedColumn>(
  tx: PersonTx,
  column: Column,
  rowId: string,
  text: TextFor<Column> | undefined,
): string | null {
  return text === undefined ? null : sealText(tx, column, rowId, text);
}

export function openOptionalText(
  tx: PersonTx,
  column: SealedColumn,
  rowId: string,
  sealed: string | null,
): string | undefined {
  return sealed === null ? undefined : openText(tx, column, rowId, sealed);
}
