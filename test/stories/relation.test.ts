import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { isAskedAndAnswers } from "./asked-and-answered.ts";

const SHARED = "Cuando una persona pidió mostrar su clase";

describe.each<Transport>(["socket", "http"])("the page of two people, over %s", (transport) => {
  test("shows what was shared while it is, and so does the brief before a visit", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAskedAndAnswers(story, ana, rosa);
    accepted(await rosa.presses(reads("reflection.share.share", { mentor: "Ana" })));
    await ana.hears(/Rosa compartió con usted una reflexión/);

    await ana.opensHome();
    accepted(await ana.picks(/^Rosa$/, "home"));
    const page = Shown.text(await ana.isShown(says("relation.notes")));
    expect(page).toContain(SHARED);
    expect(page).toMatch(/martes 1 de diciembre/);
    accepted(await ana.presses(reads("relation.brief.open"), "modal"));
    const brief = Shown.text(await ana.isShown(says("relation.brief.last")));
    expect(brief).toMatch(/martes 17 de noviembre · Currículo y enseñanza/);
    expect(brief).toContain(SHARED);

    await takesBack(rosa);
    accepted(await ana.presses(reads("relation.brief.all", { principal: "Rosa" }), "modal"));
    expect(Shown.text(await ana.isShown(says("relation.notes")))).not.toContain(SHARED);
    accepted(await ana.presses(reads("relation.brief.open"), "modal"));
    expect(Shown.text(await ana.isShown(says("relation.brief.last")))).not.toContain(SHARED);

    await story.becomes("2026-11-30T17:00");
    const ahead = await ana.hears(/Visita con Rosa: martes 1 de diciembre/);
    expect(Shown.text(ahead)).not.toMatch(/Currículo|persona pidió/);
    accepted(await ana.presses(reads("relation.brief.open")));
    await ana.isShown(says("relation.brief.last"));
    expect(Shown.text(await rosa.hears(/Visita con Ana/))).not.toMatch(says("relation.brief.open"));
  });

  test("is the principal's also after the pair has ended, and the mentor's no longer", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAskedAndAnswers(story, ana, rosa);
    accepted(await rosa.presses(reads("reflection.share.share", { mentor: "Ana" })));
    accepted(await ana.types("/fieldbook rosa"));
    await ana.isShown(says("relation.shared.mentor", { other: "Rosa" }));
    await ana.opensHome();
    const door = await ana.finds(/^Rosa$/, "home", "static_select");
    await story.rows(
      "update delivery.pair set ended_at = now(), end_reason = 'role_change' where mentor_id in (select id from delivery.person where name like 'Ana %')",
    );
    accepted(await ana.again(door));
    await ana.isShown(says("common.not_yours"));
    await rosa.opensHome();
    accepted(await rosa.presses(/^Ana$/, "home"));
    const page = Shown.text(await rosa.isShown(says("relation.shared.principal", { other: "Ana" })));
    expect(page).toContain(SHARED);
    expect(page).toMatch(/Ana le acompañó hasta el/);
    expect(page).not.toMatch(says("visit.button.plan"));
  });

  test("leads page by page through a hundred records to the oldest", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAskedAndAnswers(story, ana, rosa);
    await hasAHundredRecords(story);
    accepted(await ana.types("/fieldbook Rosa"));
    await ana.isShown(says("relation.all"));
    accepted(await ana.presses(reads("relation.all"), "modal"));
    await ana.isShown(says("common.button.older"));
    let last = "";
    for (let page = 1; page <= 10; page++) {
      accepted(await ana.presses(reads("common.button.older"), "modal"));
      const before = last;
      last = await ana.sees((state) => {
        const text = Shown.text(state.modals.at(-1) ?? { blocks: [] });
        return text !== before && says("common.button.newer").test(text) ? text : undefined;
      });
    }
    expect(last).toMatch(/domingo 9 de agosto/);
    expect(last).not.toMatch(says("common.button.older"));
  });
});

async function takesBack(rosa: StoryPerson): Promise<void> {
  accepted(await rosa.types("/fieldbook reflect"));
  await rosa.isShown(/Cuando Carmen pidió/);
  accepted(await rosa.presses(reads("common.button.open"), "modal"));
  accepted(await rosa.presses(reads("reflection.button.take_back_from", { mentor: "Ana" }), "modal"));
  await rosa.isShown(says("reflection.mine.private"));
}

/** The record of the visit, a hundred times more, a day earlier each. */
async function hasAHundredRecords(story: Story): Promise<void> {
  const columns = await story.rows(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as all from information_schema.columns
     where table_schema = 'delivery' and table_name = 'session' and is_generated = 'NEVER'`,
  );
  const all = String(columns[0]?.all);
  const copies = `select (jsonb_populate_record(session, jsonb_build_object('id', gen_random_uuid(), 'visit_id', null,
      'dialogue_id', gen_random_uuid(), 'started_at', session.started_at - day * interval '1 day'))).*
    from delivery.session, generate_series(1, 100) day`;
  await story.rows(`set session_replication_role = replica`);
  await story.rows(`insert into delivery.session (${all}) select ${all} from (${copies}) copy`);
  await story.rows(`set session_replication_role = default`);
}
