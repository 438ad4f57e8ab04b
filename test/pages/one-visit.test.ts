import type { Page } from "playwright-core";
import { expect } from "vitest";
import { pageTest } from "#test/support/chromium.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { openRehearsal } from "#test/support/rehearsal.ts";
import * as visit from "./one-visit.ts";
import { Player } from "./player.ts";
import { ENGLISH, SPANISH, type Telling } from "./tellings.ts";

const LONG = { timeout: 120_000 };

pageTest("one visit on the rehearsal's own page, from the first word to the weekly page", inSpanish, LONG);
pageTest("the same visit where everyone speaks English", inEnglish, LONG);

async function inSpanish(page: Page) {
  await using rehearsal = await openRehearsal(page);
  await theWholeStory(new Player(page), SPANISH, rehearsal.database);
}

async function inEnglish(page: Page) {
  await using rehearsal = await openRehearsal(page, { english: true });
  await theWholeStory(new Player(page), ENGLISH, rehearsal.database);
}

async function theWholeStory(player: Player, words: Telling, database: TestDatabase) {
  await visit.anaTells(player, words);
  const card = await visit.anaCorrectsInWords(player, words);
  expect(await card.textContent()).toContain(words.when);
  await visit.anaCorrectsInTheForm(player, words);
  await visit.anaChoosesTheFocus(player, words);
  await visit.anaSaves(player, words);
  await visit.anaLeavesItSaved(player, words);

  await player.becomes("Rosa Huamán");
  await visit.rosaChoosesToBeAsked(player, words);
  const notes = await visit.rosaReads(player, words);
  expect(await notes.textContent()).toContain(words.hardInstead);
  await visit.rosaComments(player, words);
  await visit.rosaIsAsked(player, words);
  await visit.rosaAnswers(player, words);
  await visit.rosaAnswersOnceMore(player, words);
  expect(await stored(database)).toMatchObject({ reflections: 2, shared: 0 });
  await visit.rosaShares(player, words);

  await player.becomes("Ana Quispe");
  await player.hears(words.commented);
  const reflection = await visit.anaReadsTheReflection(player, words);
  expect(await reflection.textContent()).toContain(words.sharedWords);
  await player.closes(words.sharedTitle, words.close);

  await player.becomes("Elena Paredes");
  const week = await visit.elenaReadsTheWeek(player, words);
  expect(await week.textContent()).toContain(words.logged);
  expect(await week.textContent()).not.toMatch(/mat[eh]/);

  await looksBehindTheScenes(player, words);
  expect(await stored(database)).toEqual(AT_THE_END);
  expect(await tablesWith(database, words.confided)).toEqual([]);
  expect(await tablesWith(database, "Rosa Huamán")).toEqual(["delivery.person"]);
}

/** The drawer: what waits to be said, and that what was confided is sealed even for who owns the database. */
async function looksBehindTheScenes({ page }: Player, words: Telling) {
  await page.getByRole("button", { name: words.backstage, exact: true }).click();
  const drawer = page.getByRole("complementary", { name: words.backstage });
  await drawer.getByText("visit.ahead").first().waitFor();
  for (const table of ["content.session_text", "content.shared_reflection", "own.reflection"]) {
    const rows = drawer.getByRole("group").filter({ hasText: table });
    await rows.getByText(table).click();
    await rows.getByRole("cell", { name: "sealed" }).first().waitFor();
  }
}

const AT_THE_END = {
  session: { outcome: "held_as_planned", duration_min: 75, modality: "in_person", visit: "held" },
  comments: 1,
  thread: "completed",
  reflections: 2,
  shared: 1,
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

/** Every table in which these words can be read as they were written. */
async function tablesWith({ owner }: TestDatabase, words: string): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('delivery', 'content', 'own', 'machine')",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query(`select from ${name} as row where row::text ~ $1`, [words]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
