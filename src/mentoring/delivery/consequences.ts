import type { Tx } from "#db/as.ts";
import type { PersonId, SurfaceRef, VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { markPromiseShown } from "#mentoring/consent/consent.store.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import { type NoticeKind, type NoticeRow, parseNotice, tryParseNotice } from "#mentoring/notice.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { offerThread } from "#mentoring/reflection/offer-thread.ts";
import { deletePlannedThread } from "#mentoring/reflection/thread.store.ts";
import { saveCard } from "#mentoring/session/card.store.ts";
import type { NoticeOf } from "./described.ts";
import { getShownContent } from "./plan-turn.ts";
import type { Utterance } from "./utterance.ts";

/**
 * A sent notice. `ref` identifies the message on the surface; `said` is absent if its content can no longer be
 * determined.
 */
type Sent = {
  readonly to: PersonId;
  readonly ref: SurfaceRef;
  readonly said?: Utterance;
  readonly at: Temporal.Instant;
};
type Follow<Kind extends NoticeKind> = (tx: Tx, notice: NoticeOf<Kind>, sent: Sent) => Promise<void>;

/**
 * What follows in the data from a notice that was sent, or that never will be sent. It is written with the machine role
 * in the transaction that settles the outbox row, so that both are committed together.
 */
export const DELIVERY_CONSEQUENCES = {
  async afterSent(tx: Tx, row: NoticeRow, sent: Omit<Sent, "to">): Promise<void> {
    const notice = parseNotice(row);
    const follow = AFTER_SENT[notice.kind] as Follow<NoticeKind> | undefined;
    await follow?.(tx, notice, { ...sent, to: row.personId });
  },

  async afterDead(tx: Tx, row: NoticeRow): Promise<void> {
    // A row that cannot be read any more must still settle.
    const notice = tryParseNotice(row);
    if (notice?.kind === "reflection.prompt" || notice?.kind === "reflection.chosen")
      await deletePlannedThread(tx, notice.visit);
  },
};

const AFTER_SENT: { readonly [Kind in NoticeKind]?: Follow<Kind> } = {
  "promise.made": promiseWasMade,
  "reflection.prompt": promptWasSaid,
  "reflection.chosen": (tx, { visit }, sent) => questionWasSaid(tx, visit, sent),
  "session.turn": turnWasSaid,
};

async function promiseWasMade(tx: Tx, _: NoticeOf<"promise.made">, { to, at }: Sent): Promise<void> {
  const { language } = await getPerson(tx, to);
  if (await markPromiseShown(tx, to, language, at))
    await audit(tx, { act: "consent.show", subject: to, person: to }, at);
}

/**
 * After several visits within a few days the notice asks which visit to reflect on. That is no question yet, so the
 * planned thread is deleted; the question follows once the principal has chosen a visit.
 */
function promptWasSaid(tx: Tx, { visit }: NoticeOf<"reflection.prompt">, sent: Sent): Promise<void> {
  return sent.said?.kind === "reflection.which" ? deletePlannedThread(tx, visit) : questionWasSaid(tx, visit, sent);
}

async function questionWasSaid(tx: Tx, visit: VisitId, { to, at }: Sent): Promise<void> {
  const { zone } = await getPerson(tx, to);
  await offerThread(tx, visit, to, await getWorkingHours(tx, { id: to, zone }), at);
}

/** Stores which message now shows the conversation, so that the next turn can update it. */
async function turnWasSaid(tx: Tx, notice: NoticeOf<"session.turn">, { to, ref, said }: Sent): Promise<void> {
  const shows = said?.kind === "session.turn" ? getShownContent(said.plan.post) : undefined;
  if (shows) await saveCard(tx, { ...notice, person: to }, { ref, shows });
}
