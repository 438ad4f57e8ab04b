import type { PersonTx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";
import { type Notice, tryParseNotice } from "#mentoring/notice.ts";
import { listNoticesSaidToMe } from "#outbox/mine.ts";

/** What Fieldbook said to the person as whom the transaction runs. */
export type Said = {
  readonly id: NoticeId;
  readonly key: string;
  readonly notice: Notice;
  readonly at: Temporal.Instant;
};

/** Nothing that was said before this can be answered by a short message. */
const REMEMBERED = { hours: 24 * 14 };
/** The clocks of the platform and of Fieldbook may differ by this much. */
const LEEWAY = { seconds: 5 };

/** Lists what had been said when a message was written, the latest first. */
export async function listSaidLately(tx: PersonTx, writtenAt: Temporal.Instant): Promise<readonly Said[]> {
  const until = writtenAt.add(LEEWAY);
  return (await listNoticesSaidToMe(tx, writtenAt.subtract(REMEMBERED))).flatMap(({ id, key, at, ...row }) => {
    const notice = tryParseNotice(row);
    return notice && Temporal.Instant.compare(at, until) <= 0 ? [{ id, key, at, notice }] : [];
  });
}
