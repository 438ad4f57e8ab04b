import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { account, firstLines, listening, logs } from "./tell.ts";

async function opensNotes(person: StoryPerson): Promise<string> {
  await person.opensHome();
  accepted(await person.presses(reads("session.button.read"), "home"));
  return Shown.text(await person.isShown(says("session.notes.title")));
}

test.each<Transport>(["socket", "http"])(
  "a saved record is put right part by part, and both read what stood before (%s)",
  async (transport) => {
    const visits = { U0ROSA: ["2026-11-17T09:00", "2026-11-16T15:00"] };
    await using story = await openStory({ transport, acquainted: true, visits });
    const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
    await logs(ana, account("Rosa", "ayer"));
    await rosa.hears(/Ana compartió las notas/);

    await opensNotes(ana);
    accepted(await ana.picks(reads("session.amend.part.said"), "modal"));
    await ana.isShown(says("session.amend.title"));
    const refused = await ana.submits({ working: "x".repeat(501) });
    expect(refused).toMatchObject({ ok: false, errors: { working: /./ } });
    const remark = "Rosa me lo pidió al teléfono";
    accepted(await ana.submits({ working: "Dos docentes comparten sus planes.", why: "asked", remark }));
    await ana.isShown(/Dos docentes comparten sus planes/);

    accepted(await ana.picks(reads("session.amend.part.when"), "modal"));
    await ana.isShown(says("session.amend.visit"));
    expect(await ana.submits({ on: "2026-12-24" })).toMatchObject({ ok: false, errors: { on: /./ } });
    const [other] = await story.rows(
      "select id from delivery.visit where status = 'planned' and starts_at < '2026-11-17'",
    );
    const to = { on: "2026-11-16", startsAt: "15:00", minutes: "75", outcome: "held_changed", visit: other?.id };
    accepted(await ana.submits({ ...to, nextOn: "2026-11-24", nextAt: "10:00" }));
    const amended = Shown.text(await ana.isShown(/75 min/));
    expect(amended).toMatch(/lunes 16 de noviembre, 15:00/);
    expect(amended).toMatch(/martes 24 de noviembre, 10:00/);

    // The visit on which it hung is as it was; the other was held; the next one is planned, and Rosa hears of it.
    expect(
      await story.rows("select starts_at::date::text as day, status from delivery.visit order by starts_at"),
    ).toEqual([
      { day: "2026-11-16", status: "held" },
      { day: "2026-11-17", status: "planned" },
      { day: "2026-11-24", status: "planned" },
    ]);
    await rosa.hears(/martes 24 de noviembre/);
    // Nobody is asked about a visit of which it is not known that it was held.
    expect(
      await story.rows(
        "select state from machine.outbox o join delivery.visit v on o.about = 'visit:' || v.id where kind = 'reflection.prompt' and starts_at::date = '2026-11-17'",
      ),
    ).toEqual([{ state: "dead" }]);

    for (const person of [ana, rosa]) {
      await opensNotes(person);
      accepted(await person.presses(reads("session.button.history"), "modal"));
      const history = Shown.text(await person.isShown(says("session.history.who_sees")));
      expect(history).toMatch(/Duración: 75 min, antes: 60 min/);
      expect(history).toMatch(/Dos docentes comparten sus planes.*antes: .*ya comparten sus planes/s);
      expect(history).toContain(remark);
    }
    expect(elena.heard().join()).not.toMatch(/planes|teléfono/);
    const stored = await story.rows("select field, reason, before, remark from content.session_amendment");
    expect(stored.map(({ field }) => field)).toContain("visit");
    expect(JSON.stringify(stored)).not.toMatch(/planes|teléfono/);
  },
);

test.each<Transport>(["socket", "http"])(
  "a record of the wrong visit is withdrawn: it is gone for everybody else at once, and comes back (%s)",
  async (transport) => {
    await using story = await openStory({ transport, acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
    const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
    await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 27."));
    await rosa.hears(/Ana compartió las notas/);
    const link = await rosa.finds(reads("session.button.read"));
    const rosaHears = listening(rosa);

    await opensNotes(ana);
    accepted(await ana.picks(reads("session.amend.part.void"), "modal"));
    await ana.isShown(says("session.amend.remark"));
    accepted(await ana.submits({ void: "wrong_principal" }));
    expect(Shown.text(await ana.isShown(/Retiradas el/))).toMatch(/Los docentes ya comparten/);

    await rosa.hears(/Ana retiró las notas del martes 17 de noviembre/);
    expect(firstLines(rosaHears())).toHaveLength(1);
    accepted(await rosa.again(link));
    await rosa.hears(says("common.not_yours"));
    await rosa.opensHome();
    expect(Shown.text(await rosa.opensHome())).not.toMatch(/Rosa.*martes 17|Ana Torres: martes 17/);
    expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "planned" }]);
    accepted(await elena.types("/fieldbook digest"));
    await elena.hears(/Sin contacto|semana/i);

    await ana.opensHome();
    accepted(await ana.presses(reads("session.voided.title"), "home"));
    await ana.isShown(says("session.voided.who_sees"));
    accepted(await ana.presses(reads("session.button.read"), "modal"));
    await ana.isShown(/Retiradas el/);
    accepted(await ana.presses(reads("session.button.restore"), "modal"));
    await ana.isShown(says("session.notes.by", { mentor: "Ana" }));
    expect(await opensNotes(rosa)).toMatch(/Los docentes ya comparten/);
    expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "held" }]);
  },
);
