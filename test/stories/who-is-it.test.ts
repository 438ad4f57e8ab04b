import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InjectedFault } from "#rehearsal/faults.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { comesToBe } from "#test/support/until.ts";

const FAULTS: readonly (readonly [what: string, fault: InjectedFault])[] = [
  ["limits the rate", { kind: "rate_limited", retryAfter: 30 }],
  ["refuses the token", { kind: "refused", error: "token_revoked" }],
  ["fails", { kind: "status", status: 500, accepted: false }],
  ["cuts the connection", { kind: "reset", accepted: false }],
];

describe("while Slack cannot say who somebody is", () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory({ quiet: ["U0ANA"] });
    await story.rows(
      "update delivery.person set email = 'ana@example.org' where id = (select person_id from machine.address where user_ref = 'U0ANA')",
    );
    story.slack.human.changePerson("U0ANA", { email: "ana@example.org" });
  });
  afterAll(() => story[Symbol.asyncDispose]());
  const words = () => story.rows("select from own.utterance");

  test.each(FAULTS)("and %s, the first words of a member are kept, and acted on once it can", async (_, fault) => {
    const { faults, human } = story.slack;
    await story.rows("delete from machine.address where user_ref = 'U0ANA'");
    await story.rows("delete from own.dialogue");
    const asked = human.calls("users.info").length;
    faults.always("users.info", fault);
    accepted(await story.person("U0ANA").says("Visité a Rosa ayer de 9 a 10 en su escuela"));
    await comesToBe([{ attempts: 0, waits: true }], () =>
      story.rows(
        "select attempts, run_at > now() + interval '5 seconds' as waits from machine.inbox where acted_at is null and owner is null",
      ),
    );
    expect(human.calls("users.info").length).toBeGreaterThan(asked);
    expect(await words()).toHaveLength(1);
    faults.clear();
    await story.rows("update machine.inbox set run_at = now() where acted_at is null");
    await comesToBe([{ user_ref: "U0ANA" }], () =>
      story.rows("select user_ref from own.dialogue join machine.address on address.person_id = dialogue.person_id"),
    );
    expect(await words()).toEqual([]);
  });

  test("a member who presses first is asked about once, and their Home is drawn after the press", async () => {
    const { faults, human } = story.slack;
    faults.clear();
    const ana = story.person("U0ANA");
    await story.rows("delete from own.dialogue");
    accepted(await ana.types("/log-session Rosa"));
    const held = await ana.finds(/^Se realizó$/);
    await human.settled();
    await story.restart(() => story.rows("delete from machine.address where user_ref = 'U0ANA'"));
    const asked = human.calls("users.info").length;
    const drawn = human.calls("views.publish").length;
    accepted(await ana.again(held));
    await comesToBe(drawn + 1, async () => human.calls("views.publish").length);
    expect(human.calls("users.info").length).toBe(asked + 1);
  });

  test("a stranger is asked to try again: a command gives the typed text back, a press does nothing", async () => {
    const sam = story.person("U0SAM");
    const { faults } = story.slack;
    faults.always("users.info", { kind: "refused", error: "token_revoked" });
    accepted(await sam.types("/fieldbook settings"));
    await sam.sees((state) =>
      state.messages.find(({ text }) => /could not keep that just now.*You wrote:\nsettings/s.test(text)),
    );
    accepted(await sam.uses("session.log"));
    await sam.isShown(/could not keep that just now/);
    faults.clear();
    accepted(await sam.uses("session.log"));
    await sam.isShown(/tell Elena Paredes/);
  });
});
