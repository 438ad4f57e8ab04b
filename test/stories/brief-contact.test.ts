import { describe, expect, test } from "vitest";
import { accepted, openStory } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const QUIET = { quiet: ["U0ANA"], acquainted: true } as const;
const SAVED =
  "select session_type, duration_min, modality, location_kind, visit_id is null as alone, started_at::date::text as on from delivery.session";
const UNPLANNED = "select from delivery.visit where unplanned";

describe.each([
  {
    transport: "socket",
    language: "es",
    says: "me crucé con Rosa en la UGEL, cinco minutos, anda preocupada por el techo",
    card: /^Borrador: contacto breve con Rosa, miércoles 18 de noviembre[\s\S]*Lo tomo como un contacto breve[\s\S]*anda preocupada por el techo[\s\S]*no cuenta como visita[\s\S]*Guardar y compartir/,
    save: SAVE,
    saved: /^Guardado\./,
    told: /anotó un contacto breve con usted, del miércoles 18 de noviembre/,
    minutes: 5,
    place: "neutral",
  },
  {
    transport: "http",
    language: "en",
    says: "bumped into Rosa at the county meeting",
    card: /^Draft: brief contact with Rosa, Wednesday 18 November[\s\S]*I take it as a brief contact[\s\S]*does not count as a visit/,
    save: /^Save and share with /,
    saved: /^Saved\./,
    told: /noted a brief contact with you, on Wednesday 18 November/,
    minutes: null,
    place: null,
  },
] as const)("a chance contact over $transport in $language", ({ transport, language, ...told }) => {
  const english = language === "en" ? ["U0ANA", "U0ROSA"] : [];

  test("is one message and one tap, and no visit", async () => {
    await using story = await openStory({ transport, english, ...QUIET });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    accepted(await ana.says(told.says));
    await ana.hears(told.card);
    expect(ana.state.messages.filter(({ from }) => from === "bot")).toHaveLength(1);
    accepted(await ana.presses(told.save));
    await ana.hears(told.saved);
    const { minutes, place } = told;
    expect(await story.rows(SAVED)).toMatchObject([
      { session_type: "informal_contact", duration_min: minutes, location_kind: place, alone: true, on: "2026-11-18" },
    ]);
    await story.halfAMinutePasses();
    await rosa.hears(told.told);
    expect(await story.rows(UNPLANNED)).toEqual([]);
  });
});

test("what was a visit after all becomes one with a tap, and what is missing is asked", async () => {
  await using story = await openStory(QUIET);
  const ana = story.person("U0ANA");
  accepted(await ana.says("me crucé con Maribel en la UGEL, anda preocupada por el techo"));
  await ana.hears(/^Borrador: contacto breve con Maribel/);
  accepted(await ana.presses(/^Fue una visita$/));
  await ana.hears(/^Borrador: visita a Maribel|^Cambiado|¿Qué día se reunió con Maribel/);
  accepted(await ana.says("ayer, 45 minutos"));
  await ana.hears(/^Borrador: visita a Maribel, martes 17 de noviembre[\s\S]*45 min[\s\S]*Guardar y compartir/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\./);
  await story.halfAMinutePasses();
  await story.comesTo([{ n: 1 }], () => story.rows("select count(*)::int as n from delivery.visit where unplanned"));
  expect(await story.rows(SAVED)).toMatchObject([{ session_type: "school_visit", duration_min: 45 }]);
});

test("a contact that names nobody asks whom, and nothing more", async () => {
  await using story = await openStory(QUIET);
  const ana = story.person("U0ANA");
  accepted(await ana.says("me crucé con la directora en la UGEL, cinco minutos, anda preocupada por el techo"));
  await ana.hears(/Con quién|A quién|Qué visita|De qué directora/);
  accepted(await ana.picks(/Maribel/));
  await ana.hears(/^Borrador: contacto breve con Maribel[\s\S]*Guardar y compartir/);
});

test("it stands beside a visit of the same day, which still waits for its record", async () => {
  await using story = await openStory({ ...QUIET, visits: { U0ROSA: ["2026-11-18T07:00"] } });
  const ana = story.person("U0ANA");
  accepted(await ana.says("me crucé con Rosa en la UGEL, cinco minutos, anda preocupada por el techo"));
  await ana.hears(/^Borrador: contacto breve con Rosa/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\./);
  await story.halfAMinutePasses();
  accepted(await ana.says("Visité a Rosa hoy de 7 a 8 en su escuela. Los docentes ya comparten sus planes."));
  await ana.hears(/^Borrador: visita a Rosa, miércoles 18 de noviembre/);
  accepted(await ana.presses(SAVE));
  await story.comesTo([{ n: 2 }], () => story.rows("select count(*)::int as n from delivery.session"));
  expect(await story.rows("select from delivery.session where visit_id is not null")).toHaveLength(1);
});
