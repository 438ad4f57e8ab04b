import { Writable } from "node:stream";
import pg from "pg";
import { pino } from "pino";
import { describe, expect, inject, test } from "vitest";
import { openHttpServer } from "#http/server.ts";
import { quietLog } from "#test/support/log.ts";
import { accepted, openStory, type Story, type Transport } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const TOLD =
  "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases, yo le enviaré la ficha.";

/** Nobody gets in any more, and who is in is put out; the owner, who looks on, stays. */
async function databaseGoes(story: Story) {
  await letConnect(story, false);
  await story.database.owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
}

const databaseReturns = (story: Story) => letConnect(story, true);

async function letConnect({ database: { owner } }: Story, allowed: boolean) {
  const { rows } = await owner.query("select current_database() as name");
  const nextDoor = new pg.Client({ connectionString: inject("databaseUrl") });
  await nextDoor.connect();
  await nextDoor.query(`alter database ${rows[0].name} allow_connections ${allowed}`);
  await nextDoor.end();
}

function listeningLog() {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, log: pino({ level: "debug" }, sink) };
}

describe.each<Transport>(["socket", "http"])("the database goes and comes back, over %s", (transport) => {
  test("words come back to who wrote them, forms keep what was typed, a message is heard once, and all goes on by itself", async () => {
    const { lines, log } = listeningLog();
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", onUnhandled);
    await using story = await openStory({ transport, log, quiet: ["U0ANA", "U0PEDRO"], answerWithinMs: 1_000 });
    await using server = await openHttpServer({
      port: 0,
      host: "127.0.0.1",
      mounts: story.bot().mounts,
      log: quietLog,
    });
    const [ana, pedro] = [story.person("U0ANA"), story.person("U0PEDRO")];
    accepted(await pedro.types("/log-session"));
    await pedro.sees((state) => state.messages.find(({ from }) => from === "bot"));
    accepted(await ana.types(TOLD));
    await ana.hears(/Borrador: visita a Rosa/);
    accepted(await ana.presses(/^Currículo y enseñanza$/));
    await ana.hears(/✓ Currículo/);
    accepted(await ana.presses(/^Editar$/));
    await ana.isShown(/Editar el borrador/);

    await databaseGoes(story);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

    accepted(await pedro.types("/log-session Visité a Teófila hoy, estuvo *muy* motivada"));
    const words = await pedro.sees((state) => state.messages.find(({ ephemeral }) => ephemeral));
    expect(words.text).toMatch(
      /^No pude guardarlo.* envíelo de nuevo en un minuto\.\nUsted escribió:\nVisité a Teófila hoy, estuvo \*muy\* motivada$/,
    );

    const refused = await ana.submits({ working: "Los docentes se visitan." });
    expect(refused).toEqual({
      ok: false,
      errors: { outcome: expect.stringMatching(/deje esto abierto.*Referencia [A-Z0-9]{4,}/) },
    });
    expect(ana.state.modals).toHaveLength(1);

    accepted(await ana.presses(SAVE));
    const told = await ana.sees((state) => state.messages.find(({ ephemeral }) => ephemeral));
    const [, reference = "none"] = /Algo falló de mi lado\..*Referencia ([A-Z0-9]+)/.exec(told.text) ?? [];
    expect(lines.filter((line) => line.includes(reference))).toHaveLength(1);

    const before = story.slack.human.calls().length;
    accepted(await pedro.says("no se realizó por la lluvia"));
    // It was tried, and not acknowledged.
    await expect
      .poll(() => lines.filter((line) => /not acknowledged|request failed|reports an error/i.test(line)).length)
      .toBeGreaterThan(0);
    expect(story.slack.human.calls().slice(before)).toEqual([]);
    await databaseReturns(story);

    await story.slack.human.settled();
    accepted(await ana.submits({ working: "Los docentes se visitan." }));
    await ana.hears(/Cambiado: Lo que funciona/);
    accepted(await ana.presses(SAVE));
    await ana.hears(/Guardado\. .*Rosa podrá leerlo/);
    await ana.leavesItSaved();
    await story.person("U0ROSA").hears(/Ana compartió las notas/);

    // Pedro's message took effect once, by whichever delivery of it.
    const { rows } = await story.database.owner.query(`select (select count(*)::int from delivery.session) as sessions,
      (select d.turn from own.dialogue d join delivery.person p on p.id = d.person_id where p.id = (select person_id from machine.address where user_ref = 'U0PEDRO')) as turn`);
    expect(rows).toEqual([{ sessions: 1, turn: 3 }]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(lines.filter((line) => /Teófila|motivada|matemática|lluvia/.test(line))).toEqual([]);
    process.off("unhandledRejection", onUnhandled);
    expect(unhandled).toEqual([]);
  });
});
