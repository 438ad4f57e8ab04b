import { asPerson } from "#db/as.ts";
import { insertUnplacedPiece } from "#mentoring/conversation/unplaced.store.ts";
import { insertInquiry } from "#mentoring/inquiry/inquiry.store.ts";
import { type Cast, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { insertRow } from "#test/support/rows.ts";

/** What Rosa wrote and nobody understood, a question that she sent to Ana, and the count of such messages. */
export async function insertUnplaced({ db, owner }: TestDatabase, { rosa, ana }: Cast) {
  const written = { text: shareable("El cielo está azul"), writtenAt: onDay(1, "09:00") };
  const piece = await asPerson(db, rosa, (tx) => insertUnplacedPiece(tx, written));
  const question = shareable("¿Me puede llamar?");
  const inquiryId = await asPerson(db, rosa, (tx) => insertInquiry(tx, ana.personId, question, onDay(1, "09:00")));
  const counted = { counted_on: "2026-11-16", language: "es", kind: "other", messages: 1 };
  await insertRow(owner, "machine.unplaced_count", counted);
  return { pieceId: piece.id, inquiryId };
}
