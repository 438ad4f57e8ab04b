import { describe, expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";
import { account, logs } from "./tell.ts";

type Told = { readonly transport: Transport; readonly language: "es" | "en" };
const TOLD: Told[] = (["socket", "http"] as const).flatMap((transport) =>
  (["es", "en"] as const).map((language) => ({ transport, language })),
);

/** The principal of these stories reads Spanish or English. */
const openFor = ({ transport, language }: Told, more: Parameters<typeof openStory>[0] = {}) =>
  openStory({ transport, ...(language === "en" && { english: ["U0ROSA"] }), ...more });

const wordsIn = (language: "es" | "en") => ({
  say: (key: MessageKey, values?: MessageValues) => formatMessage(language, key, values),
  label: (key: MessageKey) => new RegExp(`^${RegExp.escape(formatMessage(language, key))}$`),
});

/** Waits until the newest message with these words has what was chosen, and returns all of it. */
function seesChosen(person: StoryPerson, about: string, chosen: string): Promise<string> {
  return person.sees((state) => {
    const message = state.messages.findLast((one) => one.from === "bot" && Shown.text(one).includes(about));
    const text = message && Shown.text(message);
    return text?.includes(chosen) ? text : undefined;
  });
}

const labelsIn = (text: string) => text.split("\n");

const VISIT = { U0ROSA: ["2026-11-17T09:00", "2026-11-24T09:00"] };

describe.each(TOLD)("what one sees after acting, in $language over $transport", (told) => {
  const { say, label } = wordsIn(told.language);

  test("the promise is short, has all of its words one press away, and says what was answered", async () => {
    await using story = await openFor(told);
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer"));
    const short = say("promise.short.principal");
    expect(short.split("\n")).toHaveLength(3);
    await rosa.hears(new RegExp(RegExp.escape(short)));
    accepted(await rosa.presses(label("promise.button.more")));
    await rosa.isShown(new RegExp(RegExp.escape(say("promise.principal").slice(0, 200))));
    accepted(await rosa.presses(label("promise.button.yes")));
    const answered = await seesChosen(rosa, short, `*${say("promise.button.yes")}* · ${say("promise.accepted")}`);
    expect(labelsIn(answered)).not.toContain(say("promise.button.no"));
    expect(labelsIn(answered)).toContain(say("promise.button.more"));

    // The settings say otherwise later, and so does the message.
    accepted(await rosa.types("/fieldbook settings"));
    await rosa.isShown(new RegExp(say("home.settings.title")));
    accepted(await rosa.submits({ questions: "off" }));
    await seesChosen(rosa, short, `*${say("promise.button.no")}* · ${say("promise.declined")}`);
  });

  test("a question that is put off can be answered, and once it is answered it asks no more", async () => {
    await using story = await openFor(told, { acquainted: true, visits: VISIT });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer"));
    await story.becomes("2026-11-18T16:01");
    const who = say("reflection.who_sees");
    await rosa.hears(new RegExp(RegExp.escape(who)));
    accepted(await rosa.presses(label("reflection.button.later")));
    const later = labelsIn(await seesChosen(rosa, who, `*${say("reflection.button.later")}* · `));
    expect(later).toContain(say("reflection.button.answer"));
    expect(later).not.toContain(say("reflection.button.another"));

    // Answered in the chat, not where it was asked.
    accepted(await rosa.says("Cuando Carmen pidió mostrar su clase."));
    const about = labelsIn(await seesChosen(rosa, say("reflection.mine"), `*${say("reflection.answered")}*`));
    expect(about).not.toContain(say("reflection.button.answer"));
    expect(about).not.toContain(say("reflection.button.skip"));

    accepted(await rosa.presses(label("reflection.share.private")));
    const kept = labelsIn(await seesChosen(rosa, say("reflection.share.kept"), say("reflection.share.kept")));
    expect(kept).not.toContain(say("reflection.share.private"));
  });

  test("a question that is skipped says so and asks no more", async () => {
    await using story = await openFor(told, { acquainted: true, visits: VISIT });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer"));
    await story.becomes("2026-11-18T16:01");
    await rosa.hears(new RegExp(RegExp.escape(say("reflection.who_sees"))));
    const skip = await rosa.finds(label("reflection.button.skip"));
    accepted(await rosa.again(skip));
    const skipped = `*${say("reflection.button.skip")}* · ${say("reflection.skipped")}`;
    expect(labelsIn(await seesChosen(rosa, skipped, skipped))).not.toContain(say("reflection.button.answer"));
  });

  test("a planned visit is agreed in its message, and moved and called off elsewhere, and the message says so", async () => {
    await using story = await openFor(told, { acquainted: true, visits: { U0ROSA: ["2026-12-14T09:00"] } });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    const pair = (await story.rows(PAIR))[0]?.id;
    accepted(await ana.types("/fieldbook visit"));
    await ana.isShown(/Planificar una visita/);
    accepted(await ana.submits({ pair, on: "2026-11-30", at: "10:00", minutes: "60", modality: "in_person" }));
    const planned = await rosa.sees((state) =>
      state.messages.find((one) => labelsIn(Shown.text(one)).includes(say("visit.button.confirm"))),
    );
    accepted(await rosa.presses(label("visit.button.confirm")));
    const agreed = labelsIn(await seesChosen(rosa, planned.text, `*${say("visit.now.confirmed")}*`));
    expect(agreed).not.toContain(say("visit.button.confirm"));
    expect(agreed).toContain(say("visit.button.move"));

    const move = (await ana.opensHome()).blocks.length;
    expect(move).toBeGreaterThan(0);
    accepted(await ana.presses(/^Otro momento$/, "home"));
    await ana.isShown(/Reprogramar/);
    accepted(await ana.submits({ on: "2026-12-01" }));
    const moved = labelsIn(await seesChosen(rosa, planned.text, `*${say("visit.now.rescheduled")}*`));
    expect(moved).not.toContain(say("visit.button.move"));
    expect(moved.join()).toMatch(told.language === "es" ? /martes 1 de diciembre/ : /Tuesday 1 December/);
  });

  test("what became of a commitment stands in the list and in the message that asks", async () => {
    await using story = await openFor(told, { acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 27."));
    for (const day of ["18", "20", "27"]) await story.becomes(`2026-11-${day}T16:01`);
    const asks = say("commitment.chat");
    await rosa.hears(new RegExp(RegExp.escape(asks)));
    await rosa.opensHome();
    accepted(await rosa.presses(label("commitment.title"), "home"));
    await rosa.isShown(/“observará dos clases”/);
    accepted(await rosa.presses(label("commitment.button.kept"), "modal"));
    await rosa.isShown(new RegExp(RegExp.escape(say("commitment.none"))));
    const settled = labelsIn(await seesChosen(rosa, asks, `*${say("commitment.settled.done")}*`));
    expect(settled).not.toContain(say("commitment.button.kept"));
  });

  test("what was chosen is said also if the message is not there any more", async () => {
    await using story = await openFor(told, { acquainted: true, visits: VISIT });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 27."));
    for (const day of ["18", "20", "27"]) await story.becomes(`2026-11-${day}T16:01`);
    await rosa.hears(new RegExp(RegExp.escape(say("commitment.chat"))));
    story.slack.faults.always("chat.update", { kind: "refused", error: "message_not_found" });
    accepted(await rosa.presses(label("commitment.button.kept")));
    await rosa.sees((state) => state.messages.find(({ text }) => text === say("commitment.settled.done")));
    expect(await story.rows("select status from delivery.commitment")).toEqual([{ status: "done" }]);
    await story.comesTo([{ reason: "obsolete: its message is not there any more" }], () =>
      story.rows(
        "select distinct reason from machine.outbox where kind = 'message.redrawn' and subject->>'notice' in (select id::text from machine.outbox where kind = 'commitment.due')",
      ),
    );
  });
});

const PAIR =
  "select p.id from delivery.pair p where p.principal_id = (select person_id from machine.address where user_ref = 'U0ROSA') and p.ended_at is null";
