import { describe, expect, onTestFinished, test } from "vitest";
import type { SessionRecordId } from "#kernel/id.ts";
import type { ActionName } from "#mentoring/door/actions.ts";
import type { Reply, ReplyWithLocale } from "#mentoring/door/reply.ts";
import { publishHomeTab } from "#slack/publish-home.ts";
import { renderForm } from "#slack/render/form.view.ts";
import { createReader } from "#slack/render/reader.ts";
import { respondToPress } from "#slack/respond.ts";
import { channelOf, chooseFocus, planVisitWith, type Scene, save, sceneOf, tellOf } from "./emulator-acts.ts";
import { openStage, type Stage } from "./emulator-stage.ts";

async function stage(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const opened = await openStage(options);
  onTestFinished(() => opened[Symbol.asyncDispose]());
  return opened;
}

describe("what Fieldbook says, on a Slack that someone else wrote", () => {
  test("a visit that Ana plans is announced to Rosa in her own conversation, once", async () => {
    const { knows, speaks, fate } = await stage();
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    const visit = await planVisitWith(rosa, ana);
    expect(await rosa.hears("visit.planned")).toEqual([]);

    await speaks();
    const [message, ...others] = await rosa.hears("visit.planned");
    expect(others).toEqual([]);
    expect(message?.text).toBe("Ana planificó una visita con usted: martes 24 de noviembre, 09:00.");
    expect(JSON.stringify(message?.blocks)).toContain("visit.confirm");
    expect(message?.metadata).toEqual({
      event_type: "fieldbook_notice",
      event_payload: { key: `visit.planned:${visit}`, kind: "visit.planned" },
    });
    expect(await fate("visit.planned")).toMatchObject([
      { state: "sent", sent_ref: expect.stringContaining(`:${message?.ts}`) },
    ]);
  });

  test("the next notice comes in the same conversation", async () => {
    const { knows, speaks } = await stage();
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    await planVisitWith(rosa, ana);
    await speaks();
    await planVisitWith(rosa, ana, "2026-11-25T14:00:00Z");
    await speaks();
    expect((await rosa.hears("visit.planned")).map(({ text }) => text)).toEqual([
      expect.stringContaining("miércoles 25 de noviembre"),
      expect.stringContaining("martes 24 de noviembre"),
    ]);
  });

  test("a notice that may have been said is found by its key and not said again", async () => {
    const { knows, speaks, looks, fate, owner } = await stage();
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    await planVisitWith(rosa, ana);
    await speaks();
    const [said] = await rosa.hears("visit.planned");
    await owner.query(
      "update machine.outbox set state = 'uncertain', settled_at = null, sent_ref = null, look_at = now() where kind = 'visit.planned'",
    );

    await looks();
    await speaks();
    expect(await fate("visit.planned")).toMatchObject([
      { state: "sent", sent_ref: expect.stringContaining(`:${said?.ts}`) },
    ]);
    expect(await rosa.hears("visit.planned")).toHaveLength(1);
  });

  test("one that was never said is looked for twice, and then said", async () => {
    const { knows, speaks, looks, fate, owner } = await stage();
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    await planVisitWith(rosa, ana);
    const lookNow = () =>
      owner.query(
        "update machine.outbox set state = 'uncertain', first_send_at = now(), look_at = now() where kind = 'visit.planned'",
      );
    await lookNow();
    await looks();
    expect(await fate("visit.planned")).toMatchObject([{ state: "uncertain" }]);
    await lookNow();
    await looks();
    expect(await rosa.hears("visit.planned")).toEqual([]);
    await speaks();
    expect(await rosa.hears("visit.planned")).toHaveLength(1);
  });
});

describe("the card of a draft", () => {
  test("changes in place while it is talked about", async () => {
    const { knows, speaks } = await stage();
    const ana = await knows("ana");
    const dialogue = await tellOf(ana);
    await speaks();
    const [card] = await ana.hears("session.turn");
    expect(card?.text).toBe("Borrador: visita a Rosa, martes 17 de noviembre");
    expect(JSON.stringify(card?.blocks)).not.toContain("✓");

    await chooseFocus(ana, dialogue);
    await speaks();
    const [changed, ...others] = await ana.hears("session.turn");
    expect(others).toEqual([]);
    expect(changed?.ts).toBe(card?.ts);
    expect(JSON.stringify(changed?.blocks)).toContain("✓ Currículo y enseñanza");
  });

  test("closes when the record is saved, and Rosa is told", async () => {
    const { knows, speaks, passHalfAMinute } = await stage();
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    const dialogue = await tellOf(ana);
    await speaks();
    await save(ana, dialogue);
    await speaks();
    const [saved, card] = await ana.hears("session.turn");
    expect(saved?.text).toContain(
      "Guardado. Visita a Rosa, martes 17 de noviembre. Rosa podrá leerlo dentro de treinta segundos.",
    );
    expect(JSON.stringify(saved?.blocks)).toContain("session.take_back");
    expect(JSON.stringify(card?.blocks)).not.toContain("session.take_back");
    expect(card?.text).toBe("Guardado: visita a Rosa, martes 17 de noviembre");
    expect(JSON.stringify(card?.blocks)).not.toContain("session.save");
    expect(await rosa.hears("session.shared")).toEqual([]);
    passHalfAMinute();
    await speaks();
    expect(await rosa.hears("session.shared")).toMatchObject([
      { text: expect.stringContaining("Ana compartió las notas de su visita") },
    ]);
  });

  test("is posted anew when it was deleted by hand", async () => {
    const { knows, speaks, context } = await stage();
    const ana = await knows("ana");
    const dialogue = await tellOf(ana);
    await speaks();
    const [card] = await ana.hears("session.turn");
    await context.client.chat.delete({ channel: await channelOf(ana, context), ts: card?.ts ?? "" });
    expect(await ana.hears("session.turn")).toEqual([]);

    await chooseFocus(ana, dialogue);
    await speaks();
    const [again] = await ana.hears("session.turn");
    expect(again?.ts).not.toBe(card?.ts);
    expect(JSON.stringify(again?.blocks)).toContain("✓ Currículo y enseñanza");
  });
});

describe("Home", () => {
  test.each([
    [
      "ana",
      "Ana, miércoles 18 de noviembre",
      "Visita a Rosa Huamán, martes 17 de noviembre, 09:00: sin noticias todavía",
    ],
    ["rosa", "Rosa, miércoles 18 de noviembre", "Notas de sus visitas"],
    ["elena", "Elena, miércoles 18 de noviembre", "Esta semana"],
  ] as const)("of %s is taken, and the next one takes its place", async (name, greeting, content) => {
    const { knows, context, emulator } = await stage();
    const person = await knows(name);
    await publishHomeTab(context, person.id);
    await publishHomeTab(context, person.id);
    const homes = await emulator.shown("home");
    expect(homes).toEqual([expect.stringContaining(greeting)]);
    expect(homes[0]).toContain(content);
  });

  test("of someone outside the programme says who could add them", async () => {
    const { account, context, emulator } = await stage();
    await publishHomeTab(context, (await account("sam")).id);
    expect(await emulator.shown("home")).toEqual([expect.stringContaining("Elena Paredes")]);
  });

  test("of a workspace without a programme says that there is none", async () => {
    const { account, context, emulator } = await stage({ programme: false });
    await publishHomeTab(context, (await account("sam")).id);
    expect(await emulator.shown("home")).toEqual([
      expect.stringContaining("No programme is set up in this workspace yet."),
    ]);
  });

  test("of an account that Slack does not know is refused", async () => {
    const { context } = await stage();
    await expect(publishHomeTab(context, "U0NOBODY")).rejects.toMatchObject({ data: { error: "user_not_found" } });
  });
});

describe("a form", () => {
  const doors: readonly (readonly [ActionName, (at: Scene) => object])[] = [
    ["visit.plan", () => ({})],
    ["visit.move", ({ visit }) => ({ visit })],
    ["visit.cancel", ({ visit }) => ({ visit })],
    ["home.settings", () => ({})],
    ["notebook.write", () => ({})],
    ["session.edit", ({ dialogue }) => ({ dialogue })],
    ["session.focus.more", ({ dialogue }) => ({ dialogue })],
  ];

  test.each(doors)("behind %s opens, goes over another, and takes its place", async (name, carriedBy) => {
    const { knows, press, context, emulator } = await stage();
    const ana = await knows("ana");
    const answer = await press(ana.id, name, carriedBy(await sceneOf(ana)));
    const view = viewOf(answer);

    await respondToPress(context, ana.id, { kind: "home", triggerId: await ana.trigger() }, answer);
    expect(await emulator.shown("modal")).toHaveLength(1);

    const below = (await context.client.views.open({ trigger_id: await ana.trigger(), view })).view?.id ?? "";
    await respondToPress(
      context,
      ana.id,
      { kind: "modal", triggerId: await ana.trigger(below), viewId: below, pages: { below: [] } },
      answer,
    );
    expect(await emulator.shown("modal")).toHaveLength(3);

    const updated = await context.client.views.update({ view_id: below, view });
    expect(updated.view).toMatchObject({
      id: below,
      callback_id: view.callback_id,
      private_metadata: view.private_metadata ?? "",
    });
  });

  test("shows Rosa the saved record, and the form for her comment in its place", async () => {
    const { knows, press, context, emulator, owner, speaks, passHalfAMinute } = await stage();
    const [ana, rosa] = [await knows("ana"), await knows("rosa")];
    await save(ana, await tellOf(ana));
    passHalfAMinute();
    await speaks();
    const { rows } = await owner.query<{ id: string }>("select id from delivery.session");
    const carried = { session: (rows[0]?.id ?? "") as SessionRecordId };
    const [notes, comment] = [
      await press(rosa.id, "session.read", carried),
      await press(rosa.id, "session.comment", carried),
    ];

    const opened = await context.client.views.open({ trigger_id: await rosa.trigger(), view: viewOf(notes) });
    expect(await emulator.shown("modal")).toEqual([expect.stringContaining("Los docentes ya comparten sus planes")]);
    await respondToPress(
      context,
      rosa.id,
      {
        kind: "modal",
        triggerId: await rosa.trigger(opened.view?.id),
        viewId: opened.view?.id ?? "",
        pages: { below: [] },
      },
      comment,
    );
    expect(await emulator.shown("modal")).toEqual([expect.stringContaining("Comentario")]);
  });

  test("opens once for one press", async () => {
    const { knows, press, context, emulator } = await stage();
    const ana = await knows("ana");
    const reply = await press(ana.id, "home.settings");
    const trigger = await ana.trigger();
    await respondToPress(context, ana.id, { kind: "home", triggerId: trigger }, reply);
    await respondToPress(context, ana.id, { kind: "home", triggerId: trigger }, reply);
    expect(await emulator.shown("modal")).toHaveLength(1);
  });
});

function viewOf({ said, reader }: ReplyWithLocale<Reply>) {
  if (said.kind !== "open") throw new Error("nothing was opened");
  return renderForm(said.form, createReader(reader));
}
