import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { isAskedAndAnswers } from "./asked-and-answered.ts";

describe.each<Transport>(["socket", "http"])("a principal's own reflections, over %s", (transport) => {
  test("are found, edited after sharing, shared with one of two mentors, taken back and deleted", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, pedro, rosa] = ["U0ANA", "U0PEDRO", "U0ROSA"].map((id) => story.person(id)) as [
      StoryPerson,
      StoryPerson,
      StoryPerson,
    ];
    await givesRosaASecondMentor(story);
    await isAskedAndAnswers(story, ana, rosa);

    // With two mentors nothing is chosen for her.
    await rosa.hears(says("reflection.share.ask_which"));
    accepted(await rosa.presses(reads("reflection.share.choose")));
    await rosa.isShown(/Cuando Carmen pidió[\s\S]*Solo usted/);
    expect(await shares(story)).toEqual([]);
    accepted(await rosa.presses(reads("reflection.share.share", { mentor: "Ana" }), "modal"));
    await rosa.isShown(/Compartida con Ana/);
    expect(await shares(story)).toEqual(["Ana Quispe"]);
    await ana.hears(/Rosa compartió con usted una reflexión/);
    accepted(await ana.presses(/^Leer$/));
    const read = Shown.text(await ana.isShown(/Compartido con usted/));
    expect(read).toMatch(/¿[^?]+\?[\s\S]*Cuando una persona pidió mostrar su clase/);
    expect(pedro.heard().join("\n")).not.toContain("compartió");

    accepted(await rosa.types("/fieldbook reflect"));
    await rosa.isShown(/Buscar palabras/);
    accepted(await rosa.submits({ words: "jirafa" }));
    await rosa.isShown(says("reflection.found_nothing"));
    accepted(await rosa.submits({ words: "cármen clase" }));
    await rosa.isShown(/Cuando Carmen pidió/);
    accepted(await rosa.presses(reads("common.button.open"), "modal"));
    await rosa.isShown(says("reflection.button.edit"));
    accepted(await rosa.presses(reads("reflection.button.edit"), "modal"));
    await rosa.isShown(says("reflection.edit.kept"));
    accepted(await rosa.submits({ answer: "Cuando pidieron mostrar la clase, y yo callé." }));
    await rosa.isShown(/y yo callé/);
    await rosa.isShown(says("reflection.button.earlier"));

    accepted(await ana.presses(/^Leer$/));
    const latest = Shown.text(await ana.isShown(/y yo callé/));
    expect(latest).toMatch(/editado el/);
    expect(latest).not.toContain("pidió mostrar su clase");
    accepted(await rosa.presses(reads("reflection.button.earlier"), "modal"));
    await rosa.isShown(/Hasta el[\s\S]*Cuando Carmen pidió mostrar su clase/);
    accepted(await rosa.presses(reads("reflection.button.back_to_it"), "modal"));
    await rosa.isShown(says("reflection.button.edit"));

    accepted(await rosa.presses(reads("reflection.share.share", { mentor: "Pedro" }), "modal"));
    await rosa.isShown(/Compartida con Ana y Pedro/);
    accepted(await rosa.presses(reads("reflection.button.take_back_from", { mentor: "Ana" }), "modal"));
    await rosa.isShown(/Compartida con Pedro/);
    expect(await shares(story)).toEqual(["Pedro Cárdenas"]);
    accepted(await ana.presses(/^Leer$/));
    await ana.hears(says("reflection.taken_back"));

    accepted(await rosa.presses(reads("reflection.button.delete"), "modal"));
    await rosa.isShown(says("reflection.mine.empty"));
    expect(await story.rows("select from own.reflection_earlier")).toEqual([]);
    expect(await shares(story)).toEqual([]);
  });

  test("an answer kept private is shared later from Home", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAskedAndAnswers(story, ana, rosa);
    accepted(await rosa.presses(reads("reflection.share.private")));
    await rosa.hears(says("reflection.share.kept"));
    await rosa.opensHome();
    accepted(await rosa.presses(reads("reflection.mine"), "home"));
    await rosa.isShown(/Cuando Carmen pidió/);
    accepted(await rosa.presses(reads("common.button.open"), "modal"));
    await rosa.isShown(/Cuando una persona pidió/);
    accepted(await rosa.presses(reads("reflection.share.share", { mentor: "Ana" }), "modal"));
    await ana.hears(/Rosa compartió con usted una reflexión/);
    accepted(await rosa.presses(reads("reflection.button.take_back_from", { mentor: "Ana" }), "modal"));
    await rosa.isShown(says("reflection.mine.private"));
    expect(await shares(story)).toEqual([]);
  });
});

async function givesRosaASecondMentor(story: Story): Promise<void> {
  await story.rows(
    `insert into delivery.pair (id, workspace_id, mentor_id, principal_id, role, starts_on, created_at)
     select gen_random_uuid(), mentor.workspace_id, mentor.id, principal.id, 'second', '2026-11-02', now()
     from delivery.person mentor, delivery.person principal
     where mentor.name like 'Pedro %' and principal.name like 'Rosa %'`,
  );
}

/** With whom something is shared. */
async function shares(story: Story): Promise<unknown[]> {
  const rows = await story.rows(
    `select mentor.name from content.shared_reflection shared
     join delivery.pair on pair.id = shared.pair_id join delivery.person mentor on mentor.id = pair.mentor_id order by 1`,
  );
  return rows.map(({ name }) => name);
}
