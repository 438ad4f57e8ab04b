import { seal, unseal } from "#kernel/seal.ts";
import type { PersonTx } from "./as.ts";

/** `schema.table.column` of a sealed text. A text opens only in the column and row that it was sealed for. */
export type SealedColumn = `${"content" | "own"}.${string}.${string}`;

export function sealText(tx: Pick<PersonTx, "ring">, column: SealedColumn, rowId: string, text: string): string {
  return seal(tx.ring, `${column} ${rowId}`, text);
}

/** Throws `SealBroken` if the text was sealed for another column or row. */
export function openText(tx: Pick<PersonTx, "ring">, column: SealedColumn, rowId: string, sealed: string): string {
  return unseal(tx.ring, `${column} ${rowId}`, sealed);
}

export function sealOptional(
  tx: PersonTx,
  column: SealedColumn,
  rowId: string,
  text: string | undefined,
): string | null {
  return text === undefined ? null : sealText(tx, column, rowId, text);
}

export function openOptional(
  tx: PersonTx,
  column: SealedColumn,
  rowId: string,
  sealed: string | null,
): string | undefined {
  return sealed === null ? undefined : openText(tx, column, rowId, sealed);
}
