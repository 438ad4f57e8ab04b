import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { firstLines, listening } from "./tell.ts";

const VISITS = { U0JULIO: ["2026-11-19T08:30"] };

test("a visit becomes a call, is called off, and stands again: each said once, and where it was pressed", async () => {
  await using story = await openStory({ acquainted: true, visits: VISITS });
  const [ana, julio] = [story.person("U0ANA"), story.person("U0JULIO")];
  const hears = listening(julio);
  await ana.opensHome();
  accepted(await ana.presses(reads("visit.button.more"), "home"));
  await ana.isShown(says("visit.more.title"));
  accepted(await ana.presses(reads("session.modality.phone"), "modal"));
  await ana.isShown(/La visita con Julio del jueves 19 de noviembre, 08:30, será por teléfono\./);
  await julio.hears(
    /^Ana cambió la modalidad de su visita del jueves 19 de noviembre, 08:30: ahora será por teléfono\./,
  );

  accepted(await julio.presses(reads("visit.button.cancel")));
  await julio.isShown(says("visit.cancel.title"));
  accepted(await julio.submits({ reason: "official_duty" }));
  await ana.hears(/^La visita con Julio del jueves 19 de noviembre no se realizará\./);
  await julio.opensHome();
  accepted(await julio.presses(reads("visit.button.closed"), "home"));
  await julio.isShown(says("visit.closed.title"));
  accepted(await julio.presses(reads("visit.button.restore"), "modal"));
  await julio.isShown(/^[\s\S]*Vuelve a estar en pie: jueves 19 de noviembre, 08:30\./);
  await ana.hears(/^La visita con Julio del jueves 19 de noviembre, 08:30, vuelve a estar en pie\./);
  expect(firstLines(hears())).toHaveLength(1);
  expect(await story.rows("select status, modality, converted_to from delivery.visit")).toEqual([
    { status: "planned", modality: "in_person", converted_to: "phone" },
  ]);
});

test("over signed requests and in English: they did not meet, and a visit that was entered by mistake is gone and comes back", async () => {
  const visits = { U0JULIO: ["2026-11-19T08:30", "2026-11-26T08:30"] };
  await using story = await openStory({ acquainted: true, visits, transport: "http", english: ["U0ANA", "U0JULIO"] });
  const [ana, julio] = [story.person("U0ANA"), story.person("U0JULIO")];
  await story.becomes("2026-11-19T10:01");
  const hears = listening(julio);
  accepted(await ana.presses(/^Other changes$/));
  await ana.isShown(/This visit/);
  accepted(await ana.presses(/^Julio could not be there$/, "modal"));
  await ana.isShown(/Noted: the visit with Julio on Thursday 19 November was not held\./);
  await julio.hears(/^The visit with Ana on Thursday 19 November is noted as not held/);

  await ana.opensHome();
  // Home is drawn once more after what was pressed in the chat.
  await ana.sees(({ home }) => (home && !/nobody has said yet/.test(JSON.stringify(home))) || undefined);
  accepted(await ana.presses(/^Other changes$/, "home"));
  await ana.isShown(/This visit/);
  accepted(await ana.presses(/^Entered by mistake$/, "modal"));
  await julio.hears(/^The visit with Ana on Thursday 26 November, 08:30, had been entered by mistake and is gone\./);
  await julio.opensHome();
  await julio.sees(({ home }) => !/26 November/.test(JSON.stringify(home)) || undefined);
  accepted(await ana.presses(/^Called off or withdrawn$/, "home"));
  await ana.isShown(/Called off or withdrawn/);
  expect(await story.rows("select status, cancel_reason from delivery.visit order by starts_at")).toEqual([
    { status: "no_show", cancel_reason: "principal_unavailable" },
    { status: "voided", cancel_reason: null },
  ]);
  expect(firstLines(hears())).toHaveLength(2);
});
