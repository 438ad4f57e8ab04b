import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";

/** What the queue holds about visits, and why some of it will not be said. */
const queued = async (story: Story, state: "ready" | "dead") => {
  const rows = await story.rows(
    "select o.kind, a.user_ref as to, o.reason, to_char(o.not_before at time zone 'America/Lima', 'MM-DD HH24:MI') as at from machine.outbox o join machine.address a on a.person_id = o.person_id where o.about like 'visit:%' and o.state = $1 order by o.not_before, 2",
    [state],
  );
  return rows.map(({ kind, to, at, reason }) => [kind, to, at, ...(state === "dead" ? [reason] : [])].join(" "));
};

/** Four more visits of the week were called off for the road, so that the page may say why. */
const OTHERS = ["U0OSCAR", "U0TEOFILA", "U0HERNAN", "U0YOLANDA"];
const callOffTheOthers = (story: Story) =>
  story.rows(
    "update delivery.visit set cancelled_at = $1, cancelled_by = planned_by, cancel_reason = 'transport_weather' where pair_id in (select pair.id from delivery.pair join delivery.person on person.id = principal_id where person.id in (select person_id from machine.address where user_ref = any($2)))",
    [story.clock.now().toString(), OTHERS],
  );

test("a visit of tomorrow is called off for the weather: one line, a way to another, nothing is asked, the page counts it", async () => {
  const others = Object.fromEntries(OTHERS.map((principal) => [principal, ["2026-11-20T09:00"]]));
  await using story = await openStory({ acquainted: true, visits: { U0JULIO: ["2026-11-19T08:30"], ...others } });
  const [ana, julio, elena] = [story.person("U0ANA"), story.person("U0JULIO"), story.person("U0ELENA")];
  await julio.opensHome();
  accepted(await julio.presses(reads("visit.button.confirm"), "home"));
  await ana.hears(/Julio está de acuerdo: jueves 19 de noviembre, 08:30/);
  await callOffTheOthers(story);
  expect((await queued(story, "ready")).filter((line) => /ANA|JULIO/.test(line))).toEqual([
    "visit.ahead U0ANA 11-18 16:00",
    "visit.ahead U0JULIO 11-18 16:00",
    "visit.ended U0ANA 11-19 10:00",
  ]);

  await ana.opensHome();
  accepted(await ana.presses(reads("visit.button.cancel"), "home"));
  await ana.isShown(says("visit.cancel.title"));
  accepted(await ana.submits({ reason: "transport_weather" }));
  await julio.hears(/^La visita con Ana del jueves 19 de noviembre no se realizará\./);
  expect((await queued(story, "dead")).filter((line) => /ANA|JULIO/.test(line))).toEqual([
    "visit.ahead U0ANA 11-18 16:00 withdrawn: the visit was called off",
    "visit.ahead U0JULIO 11-18 16:00 withdrawn: the visit was called off",
    "visit.ended U0ANA 11-19 10:00 withdrawn: the visit was called off",
  ]);

  // The eve, the hour after its end, the day of the question.
  for (const time of ["2026-11-18T16:01", "2026-11-19T10:05", "2026-11-20T16:01"]) await story.becomes(time);
  expect(julio.heard()).toHaveLength(1);
  expect(julio.heard()[0]).not.toMatch(/clima|transporte/i);
  expect(ana.heard()).toHaveLength(1);
  expect(await story.rows("select from delivery.thread")).toEqual([]);

  await story.becomes("2026-11-23T08:01");
  const [page] = elena.heard();
  expect(page).toMatch(/5 planificadas, 0 realizadas.* · 5 suspendidas/);
  expect(page).toMatch(/Motivos de suspensión: transporte o clima 5\./);

  accepted(await julio.presses(reads("visit.button.plan")));
  await julio.isShown(says("visit.plan.title"));
  accepted(await julio.submits({ on: "2026-11-24", at: "09:00", modality: "phone" }));
  expect(await ana.hears(/Julio planificó una visita con usted: martes 24 de noviembre, 09:00/)).toBeTruthy();
});

test("a visit is called off and another proposed: one line for both, which can be agreed to", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0JULIO: ["2026-11-19T08:30"] } });
  const [ana, julio] = [story.person("U0ANA"), story.person("U0JULIO")];
  await ana.opensHome();
  accepted(await ana.presses(reads("visit.button.cancel"), "home"));
  await ana.isShown(says("visit.cancel.title"));
  const impossible = { reason: "transport_weather", on: "2026-11-17", at: "09:00", modality: "phone" };
  expect(await ana.submits(impossible)).toMatchObject({ ok: false, errors: { on: expect.stringMatching(/ya pasó/) } });
  expect(await story.rows("select status from delivery.visit where cancelled_at is not null")).toEqual([]);
  accepted(await ana.submits({ ...impossible, on: "2026-11-24" }));
  await julio.hears(
    /^La visita del jueves 19 de noviembre no se realizará\. Ana propone el martes 24 de noviembre a las 09:00\.[\s\S]*Teléfono/,
  );
  expect(julio.heard()).toHaveLength(1);
  accepted(await julio.presses(reads("visit.button.confirm")));
  await ana.hears(/Julio está de acuerdo: martes 24 de noviembre, 09:00/);
  expect(
    await story.rows(
      "select old.status, old.cancel_reason, new.status as instead, new.modality from delivery.visit new join delivery.visit old on old.id = new.moved_from",
    ),
  ).toEqual([{ status: "cancelled", cancel_reason: "transport_weather", instead: "confirmed", modality: "phone" }]);
});

test("a visit is moved: what waited waits for its new time, and nothing is said at the old one", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0JULIO: ["2026-11-19T08:30"] } });
  const [ana, julio] = [story.person("U0ANA"), story.person("U0JULIO")];
  await julio.opensHome();
  accepted(await julio.presses(reads("visit.button.move"), "home"));
  await julio.isShown(says("visit.move.title"));
  accepted(await julio.submits({ on: "2026-11-24", at: "10:00" }));
  await ana.hears(/ahora es el martes 24 de noviembre, 10:00/);

  for (const time of ["2026-11-18T16:01", "2026-11-19T10:05", "2026-11-20T18:00"]) await story.becomes(time);
  expect(julio.heard()).toEqual([]);
  expect(ana.heard()).toHaveLength(1);
  expect(await queued(story, "dead")).toHaveLength(3);
  expect(await queued(story, "ready")).toEqual([
    "visit.ahead U0ANA 11-23 16:00",
    "visit.ahead U0JULIO 11-23 16:00",
    "visit.ended U0ANA 11-24 11:30",
  ]);

  await story.becomes("2026-11-23T16:01");
  await story.becomes("2026-11-24T11:31");
  expect(julio.heard()).toEqual([expect.stringMatching(/^Visita con Ana: martes 24 de noviembre, 10:00\./)]);
  expect(ana.heard().slice(1)).toEqual([
    expect.stringMatching(/^Visita con Julio: martes 24 de noviembre, 10:00\./),
    expect.stringMatching(/^¿Cómo fue la visita a Julio del martes 24 de noviembre a las 10:00\?/),
  ]);
});
