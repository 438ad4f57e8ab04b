import { seal, unseal } from "#kernel/seal.ts";
import type { PersonTx } from "./as.ts";

/**
 * The `schema.table.column` in which an encrypted text is stored. Column and row are authenticated with the text, so a
 * ciphertext that is copied to another column or row cannot be decrypted there.
 */
export type SealedColumn = `${"content" | "own"}.${string}.${string}`;

export function sealText(tx: Pick<PersonTx, "ring">, column: SealedColumn, rowId: string, text: string): string {
  return seal(tx.ring, `${column} ${rowId}`, text);
}

/** Decrypts a stored text. Throws `SealBrokenError` if the text was encrypted for another column or row. */
export function openText(tx: Pick<PersonTx, "ring">, column: SealedColumn, rowId: string, sealed: string): string {
  return unseal(tx.ring, `${column} ${rowId}`, sealed);
}

export function sealOptionalText(
  tx: PersonTx,
  column: SealedColumn,
  rowId: string,
  text: string | undefined,
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
