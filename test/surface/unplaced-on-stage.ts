import { asPerson } from "#db/as.ts";
import { insertUnplacedPiece } from "#mentoring/conversation/unplaced.store.ts";
import { insertInquiry } from "#mentoring/inquiry/inquiry.store.ts";
import { SAID_LINES } from "#mentoring/line-shapes.ts";
import type { Notice } from "#mentoring/notice.ts";
import { type Cast, type Member, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";

type Due = { readonly to: Member; readonly notice: Notice };

/** What a mentor and a principal wrote and was not understood, and a question that the principal sent. */
export async function insertUnplacedNotices({ db }: TestDatabase, { ana, rosa }: Cast) {
  const kept = async (to: Member, asks?: "log"): Promise<Due> => {
    const text = shareable("El cielo está azul");
    const piece = await asPerson(db, to, (tx) => insertUnplacedPiece(tx, { text, writtenAt: onDay(1, "09:00") }));
    return { to, notice: { kind: "unplaced.kept", draft: piece.draft, piece: piece.id, ...(asks && { asks }) } };
  };
  const inquiry = await asPerson(db, rosa, (tx) =>
    insertInquiry(tx, ana.personId, shareable("¿Me puede llamar?"), onDay(1, "09:00")),
  );
  return {
    "unplaced.kept": [await kept(ana, "log"), await kept(rosa)],
    "line.said": SAID_LINES.map((says) => ({ to: rosa, notice: { kind: "line.said", says, arrival: "1" } })),
    "inquiry.sent": [{ to: ana, notice: { kind: "inquiry.sent", inquiry } }],
  } satisfies Record<string, readonly Due[]>;
}
