import { seal, unseal } from "#kernel/seal.ts";
import type { PersonTx } from "./as.ts";

/** `schema.table.column` of a sealed text. With the row's id it is the only place where the text opens. */
export type SealedColumn = `${"content" | "own"}.${string}.${string}`;

export function sealText(tx: PersonTx, column: SealedColumn, rowId: string, text: string): string {
  return seal(tx.ring, `${column} ${rowId}`, text);
}

/** Throws `SealBroken` when the text was not sealed for this very place. */
export function openText(tx: PersonTx, column: SealedColumn, rowId: string, sealed: string): string {
  return unseal(tx.ring, `${column} ${rowId}`, sealed);
}

export function sealIfSaid(tx: PersonTx, column: SealedColumn, rowId: string, text: string | undefined): string | null {
  return text === undefined ? null : sealText(tx, column, rowId, text);
}

export function openIfSaid(
  tx: PersonTx,
  column: SealedColumn,
  rowId: string,
  sealed: string | null,
): string | undefined {
  return sealed === null ? undefined : openText(tx, column, rowId, sealed);
}
