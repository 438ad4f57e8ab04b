import { describe, expect, test } from "vitest";
import { says } from "#test/support/reads.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";

const SAMPLE_WEEK = /^Semana del lunes 16 de noviembre/;
const ASKED = /¿Qué día se reunió con Rosa\?/;

describe.each<Transport>(["socket", "http"])("what stays as it was, over %s", (transport) => {
  test("the Monday page of a coordinator who paused", { timeout: 30_000 }, async () => {
    await using story = await openStory({ transport, acquainted: true });
    const elena = story.person("U0ELENA");
    accepted(await elena.types("/fieldbook pause"));
    await story.comesTo([{ paused: true }], () =>
      story.rows("select true as paused from own.setting where paused_at is not null"),
    );
    await story.becomes("2026-11-23T08:01");
    await elena.hears(SAMPLE_WEEK);
  });

  test("the name in a question that is left for another account", { timeout: 30_000 }, async () => {
    await using story = await openStory({ transport, acquainted: true, quiet: ["U0ANA"], visits: {} });
    const ana = story.person("U0ANA");
    accepted(await ana.says("Visité a Rosa. Trabajamos el horario de las observaciones."));
    const question = await ana.sees(({ messages }) => messages.findLast(({ text }) => ASKED.test(text)));
    accepted(await ana.says("empezar de nuevo"));
    await ana.hears(says("session.started_again"));
    const left = await ana.sees(({ messages }) => messages.find(({ ts }) => ts === question.ts));
    expect(left.text).toMatch(/^Borrador/);
    expect(ana.heard().filter((said) => /\bcon ?\?/.test(said))).toEqual([]);
  });
});
