import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";

describe.each<Transport>(["socket", "http"])("what was done in a form, over %s", (transport) => {
  test("is said in its place if it was opened by a command or from a message, and on Home is seen there", async () => {
    await using story = await openStory({ transport, acquainted: true, visits: { U0ROSA: ["2026-12-14T09:00"] } });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    const pair = (await story.rows(PAIR))[0]?.id;
    accepted(await ana.types("/fieldbook visit"));
    await ana.isShown(says("visit.plan.title"));
    accepted(await ana.submits({ pair, on: "2026-11-30", at: "10:00", minutes: "60", modality: "in_person" }));
    await ana.isShown(/^Planificada con Rosa: lunes 30 de noviembre, 10:00\. Le avisaré a Rosa\.$/m);

    await rosa.hears(/Ana planificó una visita con usted/);
    accepted(await rosa.presses(reads("visit.button.move")));
    await rosa.isShown(says("visit.move.title"));
    accepted(await rosa.submits({ on: "2026-12-01" }));
    await rosa.isShown(/^Reprogramada con Ana: ahora es el martes 1 de diciembre, 10:00\. Le avisaré a Ana\.$/m);
    await ana.hears(/Rosa reprogramó su visita/);
    accepted(await ana.presses(reads("visit.button.cancel")));
    await ana.isShown(says("visit.cancel.title"));
    accepted(await ana.submits({ reason: "official_duty", on: "2026-12-02", at: "11:00", modality: "in_person" }));
    await ana.isShown(
      /^Suspendida: la visita con Rosa del martes 1 de diciembre, 10:00\. .* el miércoles 2 de diciembre a las 11:00\.$/m,
    );

    await rosa.opensHome();
    await rosa.sees(({ home }) => (home && /2 de diciembre/.test(JSON.stringify(home))) || undefined);
    accepted(await rosa.presses(reads("visit.button.cancel"), "home"));
    await rosa.isShown(says("visit.cancel.title"));
    accepted(await rosa.submits({ reason: "leave" }));
    await rosa.sees(({ modals }) => modals.every(({ title }) => title !== "Suspender la visita") || undefined);
    expect(JSON.stringify(rosa.state.modals)).not.toMatch(/Suspendida/);
  });

  test("is said in the language that was chosen there", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const rosa = story.person("U0ROSA");
    accepted(await rosa.types("/fieldbook settings"));
    await rosa.isShown(says("home.settings.title"));
    accepted(await rosa.submits({ language: "en", questions: "off", pause: "until", until: "2026-11-30" }));
    await rosa.isShown(/^Saved: English · America\/Lima\nNo questions\nPaused until Monday 30 November$/m);
  });

  test("is said of a note that was written from a message", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const ana = story.person("U0ANA");
    accepted(await ana.says("ayuda"));
    await ana.hears(says("common.help"));
    accepted(await ana.presses(reads("common.button.note")));
    await ana.isShown(says("session.note.label"));
    accepted(await ana.submits({ note: "Preguntar antes de aconsejar" }));
    await ana.isShown(says("session.noted"));
  });
});

const PAIR =
  "select p.id from delivery.pair p where p.principal_id = (select person_id from machine.address where user_ref = 'U0ROSA') and p.ended_at is null";
