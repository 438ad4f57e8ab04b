import { asPerson } from "#db/as.ts";
import { insertDoneWish } from "#mentoring/conversation/wish/done-wish.store.ts";
import { insertReminder } from "#mentoring/conversation/wish/reminder.store.ts";
import type { Notice } from "#mentoring/notice.ts";
import { restoreExaminedText } from "#mentoring/safeguarding/words.ts";
import { type Member, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";

/** The replies to what a person wished in words. */
export async function insertWishReplies({ db }: TestDatabase, who: Member, coordinator: Member) {
  const done = { did: "language", to: "es", before: "en" } as const;
  const wish = await asPerson(db, who, (tx) => insertDoneWish(tx, done, onDay(7, "09:00")));
  const reminder = await asPerson(db, who, (tx) =>
    insertReminder(tx, restoreExaminedText("llevar los libros"), onDay(7, "09:00")),
  );
  const to = (notice: Notice) => [{ to: who, notice }];
  return {
    "wish.done": to({ kind: "wish.done", wish }),
    "reminder.due": to({ kind: "reminder.due", reminder }),
    "wish.undone": to({ kind: "wish.undone", wish, arrival: "6" }),
    "talk.asked": [
      { to: coordinator, notice: { kind: "talk.asked" as const, person: who.personId, on: "2026-11-24" } },
    ],
    "wish.asked": to({ kind: "wish.asked", arrival: "7", wish: "leave" }),
  };
}
