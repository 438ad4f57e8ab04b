import { describe, expect, test } from "vitest";
import { accepted, openStory, type Story, type Transport } from "#test/support/story.ts";
import { comesToBe } from "#test/support/until.ts";

/** Most of it is waiting. */
const CONCURRENTLY = { concurrent: true };
const STRANGER = "U0SAM";

/** Whoever wants to write what arrived waits, until it is let go. */
async function holdWrites({ database: { owner } }: Story): Promise<() => Promise<unknown>> {
  await owner.query("begin");
  await owner.query("lock table machine.inbox in access exclusive mode");
  return () => owner.query("commit");
}

describe.each<Transport>(["socket", "http"])("Slack waits three seconds, over %s", CONCURRENTLY, (transport) => {
  test("and is answered before it is asked who somebody is", async () => {
    await using story = await openStory({ transport, quiet: ["U0ANA"] });
    const sam = story.person(STRANGER);
    story.slack.faults.next("users.info", { kind: "slow_body", ms: 4_000 });
    accepted(await sam.types("/fieldbook settings"));
    expect(sam.state.messages).toEqual([]);
    const said = await sam.sees((state) => state.messages.at(-1));
    expect(said).toMatchObject({ ephemeral: true, text: expect.stringMatching(/I do not know you.*Elena Paredes/) });
  });

  test("while the database is slow: what is not done in time is never done, and the person is told", async () => {
    await using story = await openStory({ transport, quiet: ["U0ANA", "U0PEDRO"], acquainted: true });
    const [ana, pedro] = [story.person("U0ANA"), story.person("U0PEDRO")];
    accepted(await ana.types("/fieldbook note"));
    await ana.isShown(/./);
    await pedro.opensHome();
    const log = await pedro.finds(/^Registrar una visita$/, "home");

    const letGo = await holdWrites(story);
    const [typed, handedIn, pressed] = await Promise.all([
      ana.types("/log-session Visité a Rosa ayer"),
      ana.submits({ note: "Una línea" }),
      pedro.again(log),
    ]);
    await letGo();

    accepted(typed);
    accepted(pressed);
    expect(handedIn).toMatchObject({ ok: false, errors: { note: expect.stringMatching(/Referencia [A-Z0-9]{4}/) } });
    await ana.sees((state) =>
      state.messages.find(({ ephemeral, text }) => ephemeral && /No pude guardarlo.*\nUsted escribió/s.test(text)),
    );
    await pedro.isShown(/Algo falló de mi lado.*Referencia/);
    await story.slack.human.settled();
    const done =
      "select (select count(*)::int from own.dialogue) as logs, (select count(*)::int from own.notebook_entry) as notes";
    expect(await story.rows(done)).toEqual([{ logs: 0, notes: 0 }]);

    accepted(await ana.submits({ note: "Una línea" }));
    accepted(await pedro.again(await pedro.finds(/^Registrar una visita$/, "home")));
    await comesToBe([{ logs: 1, notes: 1 }], () => story.rows(done));
  });
});
