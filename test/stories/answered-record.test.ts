import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { account, firstLines, listening, logs } from "./tell.ts";

/** Opens the notes anew, and waits until they read so, or until they do not. */
async function opensNotes({ slack }: Story, person: StoryPerson, has: RegExp, lacks?: RegExp): Promise<void> {
  for (const { id } of person.state.modals.toReversed()) await slack.human.close({ as: person.id, view: id });
  await person.opensHome();
  accepted(await person.presses(reads("session.button.read"), "home"));
  await person.sees(({ modals }) => {
    const top = modals.at(-1);
    const text = top ? Shown.text(top) : "";
    return (has.test(text) && !lacks?.test(text)) || undefined;
  });
}

test.each<Transport>(["socket", "http"])(
  "a principal says how they remember a visit, the mentor answers, and each changes only their own words (%s)",
  async (transport) => {
    await using story = await openStory({ transport, acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
    const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
    await logs(ana, account("Rosa", "ayer"));
    await rosa.hears(/Ana compartió las notas/);
    const anaHears = listening(ana);

    // A confirmation is seen in the record, and taken back there.
    await opensNotes(story, rosa, says("session.notes.title"));
    accepted(await rosa.presses(reads("session.button.confirm"), "modal"));
    await rosa.isShown(/Usted dijo el .*: así lo recuerdo/);
    await opensNotes(story, ana, /Rosa lo recuerda así/);
    accepted(await rosa.presses(reads("session.button.review_back"), "modal"));
    await rosa.isShown(says("session.button.dispute"));
    await opensNotes(story, ana, says("session.notes.title"), /lo recuerda/);
    expect(anaHears()).toEqual([]);

    // That it was otherwise is one line, which says nothing of it.
    await opensNotes(story, rosa, says("session.notes.title"));
    accepted(await rosa.presses(reads("session.button.dispute"), "modal"));
    await rosa.isShown(says("session.review.who_reads", { mentor: "Ana" }));
    await ana.hears(/Rosa dijo algo sobre sus notas del martes 17 de noviembre/);
    expect(firstLines(anaHears())).toHaveLength(1);
    expect(anaHears().join()).not.toMatch(/recuerd/);
    accepted(await rosa.presses(reads("session.button.comment"), "modal"));
    await rosa.isShown(says("session.comment.title"));
    accepted(await rosa.submits({ comment: "La reunión fue difícil solo al comienzo" }));
    await rosa.isShown(/Enviado\. Así lo lee Ana/);
    await ana.hears(/Rosa comentó sus notas/);

    await opensNotes(story, ana, /Rosa no lo recuerda así.*solo al comienzo/s);
    accepted(await ana.presses(reads("session.button.answer"), "modal"));
    await ana.isShown(says("session.comment.hint", { other: "Rosa" }));
    accepted(await ana.submits({ comment: "Gracias, lo corrijo enseguida" }));
    await ana.isShown(/Enviado\. Así lo lee Rosa/);
    await rosa.hears(/Ana comentó las notas de su visita del martes 17 de noviembre/);
    await opensNotes(story, rosa, /solo al comienzo.*Gracias, lo corrijo enseguida/s);

    accepted(await ana.presses(reads("session.button.comment_edit"), "modal"));
    await ana.isShown(says("session.comment.kept"));
    accepted(await ana.submits({ comment: "Gracias, lo corrijo hoy" }));
    await ana.isShown(/editado el/);
    await opensNotes(story, rosa, /editado el .*lo corrijo hoy/s, /enseguida|Lo que escribí antes/);
    accepted(await ana.presses(reads("session.button.comment_earlier"), "modal"));
    expect(Shown.text(await ana.isShown(says("session.comment.earlier.who_sees")))).toMatch(/enseguida/);

    await opensNotes(story, rosa, says("session.notes.title"));
    accepted(await rosa.presses(reads("session.button.comment_take_back"), "modal"));
    await rosa.isShown(says("session.button.comment_earlier"));
    await opensNotes(story, ana, says("session.notes.title"), /solo al comienzo/);
    accepted(await rosa.presses(reads("session.button.comment_earlier"), "modal"));
    expect(Shown.text(await rosa.isShown(/Retirado el/))).toMatch(/solo al comienzo/);

    accepted(await elena.types("/fieldbook digest"));
    await elena.hears(/Sin contacto|semana/i);
    expect(elena.heard().join()).not.toMatch(/recuerda|comentó|corrijo/);
  },
);
