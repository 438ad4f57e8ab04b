import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import type { TestDatabase } from "#test/support/database.ts";
import type { TermSlack } from "./term-slack.ts";

/** While Slack is away, what waits for it is tried again so often. */
const AGAIN_AFTER = { hours: 9 };
/** So many rounds, and what is due is said, if Slack takes it. */
const MAX_ROUNDS = 60;

/** Says what is due. Back-off and the next look go by the database's clock, which nobody turns: they end at once. */
export function openQueue(
  { owner }: TestDatabase,
  outbox: OutboxOptions,
  slack: Pick<TermSlack, "isAway">,
  troubles: string[],
) {
  let again = outbox.clock.now();
  const hurry = () => owner.query(HURRY);
  const due = async () => {
    const { rows } = await owner.query<{ next: string | null; ready: number; unknown: number }>(DUE, [
      outbox.clock.now().toString(),
      outbox.serves(),
    ]);
    const { next, ready = 0, unknown = 0 } = rows[0] ?? {};
    return { next: next ? Temporal.Instant.from(next) : undefined, ready, unknown };
  };

  async function sayWhileAway(): Promise<void> {
    const now = outbox.clock.now();
    if (Temporal.Instant.compare(now, again) >= 0) {
      again = now.add(AGAIN_AFTER);
      await hurry();
      await lookForUncertainNotices(outbox);
    }
    while ((await deliverDueNotices(outbox)) > 0);
  }

  return {
    async sayWhatIsDue(): Promise<Temporal.Instant | undefined> {
      if (slack.isAway()) await sayWhileAway();
      else {
        again = outbox.clock.now();
        let rounds = 0;
        for (let left = await due(); ; left = await due()) {
          if (left.ready + left.unknown === 0) return left.next;
          if (++rounds > MAX_ROUNDS) {
            troubles.push(`${outbox.clock.now()}: ${left.ready} notices are due and not said`);
            return left.next;
          }
          if (rounds > 1) await hurry();
          if (left.ready > 0) await deliverDueNotices(outbox);
          if (left.unknown > 0) await lookForUncertainNotices(outbox);
        }
      }
      return (await due()).next;
    },
  };
}

const HURRY = `update machine.outbox set
    run_at = case when state = 'ready' then now() else run_at end,
    look_at = case when state = 'uncertain' then now() else look_at end
  where settled_at is null and (state = 'ready' and run_at > now() or state = 'uncertain')`;

const DUE = `select
    to_char(min(not_before) filter (where state = 'ready' and not_before > $1) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as next,
    (count(*) filter (where state = 'ready' and not_before <= $1 and workspace_id = any ($2::uuid[])))::int as ready,
    (count(*) filter (where state = 'uncertain' and workspace_id = any ($2::uuid[])))::int as unknown
  from machine.outbox where settled_at is null`;
