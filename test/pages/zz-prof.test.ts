import { expect } from "vitest";
import { pageTest } from "#test/support/chromium.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { openRehearsal } from "#test/support/rehearsal.ts";
import * as visit from "./one-visit.ts";
import { Player } from "./player.ts";

pageTest("one visit on the rehearsal's own page, from the first word to the weekly page", async (page) => {
  await using rehearsal = await openRehearsal(page); console.log(new Date().toISOString().slice(17), `  await using rehearsal = await openRehearsal(page);`);
  const player = new Player(page);

  await visit.anaTells(player); console.log(new Date().toISOString().slice(17), `  await visit.anaTells(player);`);
  const card = await visit.anaCorrectsInWords(player); console.log(new Date().toISOString().slice(17), `  const card = await visit.anaCorrectsInWords(player);`);
  expect(await card.textContent()).toContain("martes 17 de noviembre, 09:00–10:15, 75 min");
  await visit.anaCorrectsInTheForm(player); console.log(new Date().toISOString().slice(17), `  await visit.anaCorrectsInTheForm(player);`);
  await visit.anaChoosesTheFocus(player); console.log(new Date().toISOString().slice(17), `  await visit.anaChoosesTheFocus(player);`);
  await visit.anaSaves(player); console.log(new Date().toISOString().slice(17), `  await visit.anaSaves(player);`);

  await player.becomes("Rosa Huamán"); console.log(new Date().toISOString().slice(17), `  await player.becomes("Rosa Huamán");`);
  await visit.rosaChoosesToBeAsked(player); console.log(new Date().toISOString().slice(17), `  await visit.rosaChoosesToBeAsked(player);`);
  const notes = await visit.rosaReads(player); console.log(new Date().toISOString().slice(17), `  const notes = await visit.rosaReads(player);`);
  expect(await notes.textContent()).toContain("La reunión con las familias fue difícil");
  await visit.rosaComments(player); console.log(new Date().toISOString().slice(17), `  await visit.rosaComments(player);`);
  await visit.rosaIsAsked(player); console.log(new Date().toISOString().slice(17), `  await visit.rosaIsAsked(player);`);
  await visit.rosaAnswers(player); console.log(new Date().toISOString().slice(17), `  await visit.rosaAnswers(player);`);
  await visit.rosaAnswersOnceMore(player); console.log(new Date().toISOString().slice(17), `  await visit.rosaAnswersOnceMore(player);`);
  expect((await stored(rehearsal.database)).shared).toBe(0);
  await visit.rosaShares(player); console.log(new Date().toISOString().slice(17), `  await visit.rosaShares(player);`);

  await player.becomes("Ana Quispe"); console.log(new Date().toISOString().slice(17), `  await player.becomes("Ana Quispe");`);
  await player.hears("Rosa comentó sus notas"); console.log(new Date().toISOString().slice(17), `  await player.hears("Rosa comentó sus notas");`);
  const reflection = await visit.anaReadsTheReflection(player); console.log(new Date().toISOString().slice(17), `  const reflection = await visit.anaReadsTheReflection(player);`);
  expect(await reflection.textContent()).toContain(visit.ANSWER);
  await page.keyboard.press("Escape");

  await player.becomes("Elena Paredes"); console.log(new Date().toISOString().slice(17), `  await player.becomes("Elena Paredes");`);
  const week = await visit.elenaReadsTheWeek(player); console.log(new Date().toISOString().slice(17), `  const week = await visit.elenaReadsTheWeek(player);`);
  expect(await week.textContent()).toContain("1 registrada de 1 visita realizada");
  expect(await week.textContent()).not.toMatch(/matemática|Carmen|Rosa/);

  await behindTheScenes(player); console.log(new Date().toISOString().slice(17), `  await behindTheScenes(player);`);
  expect(await stored(rehearsal.database)).toEqual(STORED);
  expect(await wordsInTheOpen(rehearsal.database)).toEqual([]);
});

/** The drawer: what waits to be said, and that what was confided is sealed even for who owns the database. */
async function behindTheScenes({ page }: Player) {
  await page.getByRole("button", { name: "Tras bastidores", exact: true }).click();
  const drawer = page.getByRole("complementary", { name: "Tras bastidores" });
  await drawer.getByText("visit.ahead").first().waitFor();
  for (const table of ["content.session_text", "content.shared_reflection", "own.reflection"]) {
    const rows = drawer.getByRole("group").filter({ hasText: table });
    await rows.getByText(table).click();
    await rows.getByRole("cell", { name: "sealed" }).first().waitFor();
  }
}

const STORED = {
  session: { outcome: "held_as_planned", duration_min: 75, modality: "in_person", visit: "held" },
  comments: 1,
  thread: "completed",
  reflections: 2,
  shared: 2,
  weekly_pages: 1,
};

async function stored({ owner }: TestDatabase) {
  const { rows } = await owner.query(`select
    (select json_build_object('outcome', s.outcome, 'duration_min', s.duration_min, 'modality', s.modality, 'visit', v.status)
       from delivery.session s join delivery.visit v on v.id = s.visit_id) as session,
    (select count(*)::int from content.session_comment) as comments,
    (select status from delivery.thread) as thread,
    (select count(*)::int from own.reflection) as reflections,
    (select count(*)::int from content.shared_reflection) as shared,
    (select count(*)::int from machine.outbox where kind = 'digest.weekly' and state = 'sent') as weekly_pages`);
  return rows[0];
}

/** Every table in which something that was confided can be read as it was written. */
async function wordsInTheOpen({ owner }: TestDatabase): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('delivery', 'content', 'own', 'machine')",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query(
      `select from ${name} as row where row::text ~ 'comparten sus planes|menos difícil|Carmen pidió|acompañada'`,
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
