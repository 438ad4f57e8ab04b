import type { Living } from "#test/term/living.ts";

/** For a week no call to Slack succeeds. */
export function weekWithoutSlack({ agenda, world, diary }: Living, from: Temporal.Instant): void {
  const to = from.add({ hours: 24 * 7 });
  diary.silences.push({ from, to });
  agenda.add(from, async () => world.slack.goAway());
  agenda.add(to, async () => {
    world.slack.comeBack();
    await world.timetable();
  });
}

/** For some days the token of one programme is refused; the other goes on. */
export function daysWithoutToken({ agenda, dice, world, diary }: Living, from: Temporal.Instant): void {
  const { account } = dice.one(world.programmes);
  const to = from.add({ hours: 24 * (2 + dice.below(4)) });
  diary.silences.push({ account, from, to });
  agenda.add(from, async () => world.slack.revoke(account));
  agenda.add(to, async () => {
    world.slack.accept(account);
    await world.timetable();
  });
}
