import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";

let story: Story;
let ana: StoryPerson;
let julio: StoryPerson;
beforeAll(async () => {
  story = await openStory({ quiet: ["U0ANA", "U0JULIO"] });
  [ana, julio] = [story.person("U0ANA"), story.person("U0JULIO")];
});
afterAll(() => story[Symbol.asyncDispose]());

const PLAN = says("visit.plan.title");
const JULIO =
  "select p.id from delivery.pair p join delivery.person r on r.id = p.principal_id where r.id = (select person_id from machine.address where user_ref = 'U0JULIO')";
const pairWithJulio = async () => (await story.database.owner.query(JULIO)).rows[0].id;
const visitsOfJulio = async () =>
  (
    await story.database.owner.query(
      `select status, cancel_reason, to_char(starts_at at time zone 'America/Lima', 'MM-DD HH24:MI') as at from delivery.visit where pair_id in (${JULIO}) order by starts_at, planned_at`,
    )
  ).rows;

/** The message that came after this was done. */
async function news(person: StoryPerson, words: RegExp, does: () => Promise<unknown>) {
  const before = person.state.messages.length;
  await does();
  return person.sees((state) => state.messages.slice(before).find((message) => words.test(Shown.text(message))));
}

describe("a visit is planned", () => {
  test("from Home, by the mentor; the principal agrees, and agreeing twice says it once", async () => {
    await ana.opensHome();
    accepted(await ana.presses(reads("visit.button.plan"), "home"));
    await ana.isShown(PLAN);
    await news(julio, /Ana planificó una visita con usted: lunes 30 de noviembre, 10:00/, async () =>
      accepted(
        await ana.submits({
          pair: await pairWithJulio(),
          on: "2026-11-30",
          at: "10:00",
          minutes: "60",
          modality: "in_person",
          purpose: "Convivencia",
        }),
      ),
    );
    const agree = await julio.finds(reads("visit.button.confirm"));
    await news(ana, /Julio está de acuerdo: lunes 30 de noviembre, 10:00/, () =>
      Promise.all([julio.again(agree), julio.again(agree)]),
    );
    // Once it is agreed, the message says so and has the button no more.
    await julio.hears(/\*Acordada\*/);
    expect(await julio.again(agree)).toMatchObject({ ok: false });
    expect(ana.state.messages.filter(({ text }) => /Julio está de acuerdo/.test(text))).toHaveLength(1);
    expect(await visitsOfJulio()).toEqual([
      { status: "planned", cancel_reason: null, at: "11-19 08:30" },
      { status: "confirmed", cancel_reason: null, at: "11-30 10:00" },
    ]);
  });

  test("by /fieldbook visit, by the principal; his only mentor is chosen already", async () => {
    accepted(await julio.types("/fieldbook visit"));
    await julio.isShown(PLAN);
    await news(ana, /Julio planificó una visita con usted: viernes 4 de diciembre, 11:30/, async () =>
      accepted(await julio.submits({ on: "2026-12-04", at: "11:30", minutes: "45", modality: "video" })),
    );
    accepted(await ana.presses(reads("visit.button.confirm")));
    await julio.hears(/Ana está de acuerdo: viernes 4 de diciembre/);
  });

  test("handed in twice, it is planned once", async () => {
    accepted(await julio.types("/fieldbook visit"));
    await julio.isShown(PLAN);
    const plan = { on: "2026-12-09", at: "09:00", minutes: "60", modality: "phone" };
    await Promise.all([julio.submits(plan), julio.submits(plan)]);
    await ana.hears(/Julio planificó una visita con usted: miércoles 9 de diciembre/);
    expect((await visitsOfJulio()).filter(({ at }) => at === "12-09 09:00")).toHaveLength(1);
    expect(ana.state.messages.filter(({ text }) => /miércoles 9 de diciembre/.test(text))).toHaveLength(1);
  });
});

describe("and changes", () => {
  test("moved by the other half: the old time is kept on record, and the planner hears the new one", async () => {
    await news(julio, /viernes 11 de diciembre, 09:00/, async () => {
      accepted(await ana.types("/fieldbook visit"));
      await ana.isShown(PLAN);
      accepted(
        await ana.submits({
          pair: await pairWithJulio(),
          on: "2026-12-11",
          at: "09:00",
          minutes: "60",
          modality: "in_person",
        }),
      );
    });
    const agree = await julio.finds(reads("visit.button.confirm"));
    accepted(await julio.presses(reads("visit.button.move")));
    await julio.isShown(says("visit.move.title"));
    await news(ana, /ahora es el lunes 14 de diciembre, 09:00/, async () =>
      accepted(await julio.submits({ on: "2026-12-14" })),
    );
    expect((await visitsOfJulio()).slice(-2)).toEqual([
      { status: "rescheduled", cancel_reason: null, at: "12-11 09:00" },
      { status: "planned", cancel_reason: null, at: "12-14 09:00" },
    ]);
    // The message of the time that was says what became of it, and has no buttons any more.
    await julio.hears(/viernes 11 de diciembre.*\*Reprogramada\* · ahora es el lunes 14 de diciembre, 09:00/s);
    expect(await julio.again(agree)).toMatchObject({ ok: false });
    expect((await visitsOfJulio()).at(-1)).toMatchObject({ status: "planned", at: "12-14 09:00" });
  });

  test("called off with a reason: one line, no reason, and a way to plan another with the same person", async () => {
    await ana.hears(/ahora es el lunes 14 de diciembre/);
    accepted(await ana.presses(reads("visit.button.cancel")));
    await ana.isShown(says("visit.cancel.title"));
    const line = await news(julio, /lunes 14 de diciembre no se realizará/, async () =>
      accepted(await ana.submits({ reason: "transport_weather" })),
    );
    expect(Shown.text(line)).not.toMatch(says("session.reason.transport_weather"));
    expect((await visitsOfJulio()).at(-1)).toEqual({
      status: "cancelled",
      cancel_reason: "transport_weather",
      at: "12-14 09:00",
    });
    accepted(await julio.presses(reads("visit.button.plan")));
    await julio.isShown(PLAN);
    await news(ana, /Julio planificó una visita con usted: martes 15 de diciembre/, async () =>
      accepted(await julio.submits({ on: "2026-12-15", at: "09:00" })),
    );
  });

  test("that someone declined is not told to the coordinator, who reads the visit", async () => {
    accepted(await ana.presses(reads("visit.button.cancel")));
    await ana.isShown(says("visit.cancel.title"));
    accepted(await ana.submits({ reason: "declined" }));
    await julio.hears(/martes 15 de diciembre no se realizará/);
    expect((await visitsOfJulio()).at(-1)).toEqual({
      status: "cancelled",
      cancel_reason: "unknown",
      at: "12-15 09:00",
    });
  });

  test("agreed to and moved at one moment: the move stands, whichever came first", async () => {
    accepted(await ana.types("/fieldbook visit"));
    await ana.isShown(PLAN);
    accepted(await ana.submits({ pair: await pairWithJulio(), on: "2026-12-16", at: "09:00" }));
    await julio.hears(/miércoles 16 de diciembre/);
    accepted(await julio.presses(reads("visit.button.move")));
    await julio.isShown(says("visit.move.title"));
    const [moved, agreed] = await Promise.all([
      julio.submits({ on: "2026-12-17" }),
      julio.again(await julio.finds(reads("visit.button.confirm"))),
    ]);
    accepted(moved);
    accepted(agreed);
    const last = (await visitsOfJulio()).slice(-2);
    expect(last.map(({ status, at }) => ({ status, at }))).toEqual([
      { status: "rescheduled", at: "12-16 09:00" },
      { status: "planned", at: "12-17 09:00" },
    ]);
  });
});
