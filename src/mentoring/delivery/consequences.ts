import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { markPromiseShown } from "#mentoring/consent/consent.store.ts";
import { type Notice, readNotice } from "#mentoring/notice.ts";
import { getPerson } from "#mentoring/people/person.store.ts";

/** A row of the outbox, as far as what follows from it depends on it. */
type Row = { readonly personId: PersonId; readonly kind: string; readonly subject: unknown };

/** What follows from having said a notice, and from never saying it; written as the machine, with the row's end. */
export const CONSEQUENCES = {
  async afterSent(tx: Tx, row: Row, { at }: { readonly at: Temporal.Instant }): Promise<void> {
    const notice: Notice = readNotice(row.kind, row.subject);
    if (notice.kind !== "promise.made") return;
    const { id, language } = await getPerson(tx, row.personId);
    const isNew = await markPromiseShown(tx, id, language, at);
    if (isNew) await audit(tx, { act: "consent.show", subject: id, person: id }, at);
  },
  async afterDead(): Promise<void> {},
};
