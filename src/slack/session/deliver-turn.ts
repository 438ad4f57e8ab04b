import { asPerson } from "#db/as.ts";
import type { DialogueId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { rememberCard } from "#mentoring/session/dialogue.store.ts";
import type { ClaimedNotice, Delivery, NoticeRow } from "#outbox/port.ts";
import type { SlackHouse } from "#slack/house.ts";
import { readerOf } from "#slack/render/reader.ts";
import { planTurn } from "#slack/render/session/turn.plan.ts";
import { post, replace } from "#slack/send/post.ts";
import { fromRef, type SlackMessage } from "#slack/send/ref.ts";
import { findDesk } from "./desk.ts";

/** Says one turn of a logging conversation: the table is changed first, then what is new is said. */
export async function deliverTurn(
  house: SlackHouse,
  row: ClaimedNotice,
  notice: Extract<Notice, { kind: "session.turn" }>,
  me: Person,
  channel: string,
): Promise<Delivery> {
  const id = notice.dialogue as DialogueId;
  const desk = await asPerson(house.db, row, (tx) => findDesk(tx, id, house.clock.now()));
  if (!desk) return { kind: "obsolete", reason: "the conversation is gone" };
  // A later turn says everything that this one would.
  if (desk.dialogue.turn !== notice.turn) return { kind: "obsolete", reason: "overtaken by a later turn" };
  const { card } = desk.dialogue;
  const planned = planTurn(desk.view, card, readerOf(me));
  const changed = card && planned.replace ? await replace(house.client, card, planned.replace) : undefined;
  if (changed?.kind === "later") return changed;
  // A table that was cleared by hand is laid anew.
  const { post: message, shows } =
    changed && changed.kind !== "sent" ? planTurn(desk.view, undefined, readerOf(me)) : planned;
  if (!message) return changed ?? { kind: "obsolete", reason: "nothing to say" };
  const said = await post(house.client, channel, message, row.key);
  if (said.kind !== "sent" || !shows) return said;
  const remembered = asPerson(house.db, row, (tx) => rememberCard(tx, id, { ...fromRef(said.ref), shows }));
  // It stands there: looking for it finds it, and remembers it then.
  return remembered.then(
    () => said,
    () => ({ kind: "uncertain", reason: "said, and not remembered" }),
  );
}

/** A turn whose sender stopped was found on the surface: what it laid there is on the table, unless a later turn came. */
export async function rememberFoundTurn(
  house: SlackHouse,
  row: NoticeRow,
  notice: Extract<Notice, { kind: "session.turn" }>,
  me: Person,
  at: SlackMessage,
): Promise<void> {
  const id = notice.dialogue as DialogueId;
  await asPerson(house.db, row, async (tx) => {
    const desk = await findDesk(tx, id, house.clock.now());
    const shows = desk?.dialogue.turn === notice.turn && planTurn(desk.view, desk.dialogue.card, readerOf(me)).shows;
    if (shows) await rememberCard(tx, id, { ...at, shows });
  });
}
