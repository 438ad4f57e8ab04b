import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import { quietLog } from "#test/support/log.ts";
import type { Story } from "#test/support/story.ts";

/** The wait that is over: back-off and looks go by the database's clock, which nobody turns. */
export async function theWaitIsOver(story: Story): Promise<void> {
  const { owner } = story.database;
  await owner.query("update machine.outbox set run_at = now() where state = 'ready' and run_at > now()");
  await owner.query("update machine.outbox set look_at = now() where state = 'uncertain'");
  const { slack } = story.bot();
  await lookForUncertainNotices({
    db: story.database.db,
    clock: story.clock,
    log: quietLog,
    owner: "test",
    deliverer: slack.deliverer,
    serves: slack.installations.serves,
    consequences: DELIVERY_CONSEQUENCES,
  });
  story.bot().wake();
}
