import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { pageTest } from "#test/support/chromium.ts";
import { openRehearsal } from "#test/support/rehearsal.ts";
import { Camera } from "./camera.ts";
import * as visit from "./one-visit.ts";
import { Player } from "./player.ts";
import { ENGLISH, SPANISH, type Telling } from "./tellings.ts";

const folder = process.env.PICTURES ?? "";
const skipped = folder ? undefined : "skipped: pictures are taken on demand, with `npm run pictures`.";

pageTest("what each role sees, and one visit in six pictures", inEnglish, { skipped, timeout: 120_000 });
pageTest("the same on a phone, in Spanish", inSpanish, { width: 390, height: 844, skipped, timeout: 120_000 });

async function inEnglish(page: Page) {
  await using opened = new AsyncDisposableStack();
  await mkdir(folder, { recursive: true });
  const panels = await mkdtemp(join(tmpdir(), "fieldbook-panels-"));
  opened.defer(() => rm(panels, { recursive: true }));
  opened.use(await openRehearsal(page, { english: true }));
  const player = new Player(page);
  const book = new Camera(page, folder);
  const strip = new Camera(page, panels);

  await picturesOfAna(player, ENGLISH, book, strip);
  await picturesOfRosa(player, ENGLISH, book, strip);
  await picturesOfElena(player, ENGLISH, book, strip);
  await book.laysOut("one-visit", STORY, strip);
}

const STORY = [
  ["draft", "Ana tells how the visit went; every line of the draft shows her words."],
  ["saved", "She corrects it in plain words, chooses a focus, and saves."],
  ["notes", "Rosa reads what Ana shared, and can comment."],
  ["question", "The next school day at four: one question, and a way to say no."],
  ["choice", "Rosa answers in private. Only then is sharing a choice."],
  ["week", "On Monday Elena reads how the visits went, and nothing that was said."],
] as const;

async function picturesOfAna(player: Player, words: Telling, book: Camera, strip: Camera) {
  await closesTheHint(player.page);
  const home = await player.opens(words.home);
  await home.getByRole("button").first().waitFor();
  await book.takes("mentor-home", home, 760);
  await player.opens(words.messages);
  await visit.anaTells(player, words);
  await visit.anaCorrectsInWords(player, words);
  const card = await visit.anaChoosesTheFocus(player, words);
  await book.takes("mentor-draft", card);
  await strip.takesNarrow("draft", card);
  await visit.anaSaves(player, words);
  await strip.takesNarrow("saved", player.page.getByRole("article").filter({ hasText: words.correction }), 330);
  await visit.anaLeavesItSaved(player, words);
}

async function picturesOfRosa(player: Player, words: Telling, book: Camera, strip: Camera) {
  await player.becomes("Rosa Huamán");
  await closesTheHint(player.page);
  await book.takes("principal-promise", await player.hears(words.promise));
  await visit.rosaChoosesToBeAsked(player, words);
  const notes = await visit.rosaReads(player, words);
  await book.takes("principal-notes", notes);
  await strip.takesNarrow("notes", notes);
  await player.closes(words.notes, words.close);
  const question = await visit.rosaIsAsked(player, words);
  await book.takes("principal-question", question);
  await strip.takesNarrow("question", question);
  await visit.rosaAnswers(player, words);
  const choice = await visit.rosaAnswersOnceMore(player, words);
  await book.takes("principal-choice", choice);
  await strip.takesNarrow("choice", choice);
  await visit.rosaShares(player, words);
  await book.takes("principal-home", await player.opens(words.home), 760);
}

async function picturesOfElena(player: Player, words: Telling, book: Camera, strip: Camera) {
  await player.becomes("Elena Paredes");
  await closesTheHint(player.page);
  await book.takes("coordinator-home", await player.opens(words.home), 520);
  await player.opens(words.messages);
  const week = await visit.elenaReadsTheWeek(player, words);
  await book.takes("coordinator-week", week);
  await strip.takesNarrow("week", week);
}

async function inSpanish(page: Page) {
  await using _rehearsal = await openRehearsal(page);
  const player = new Player(page);
  await closesTheHint(page);
  await visit.anaTells(player, SPANISH);
  await visit.anaCorrectsInWords(player, SPANISH);
  const card = await visit.anaChoosesTheFocus(player, SPANISH);
  await card.evaluate((each) => each.scrollIntoView());
  await new Camera(page, folder).takesScreen("mentor-phone");
}

/** The rehearsal's own hint is no part of what Fieldbook says. */
async function closesTheHint(page: Page) {
  await page.getByRole("button", { name: /^(Understood|Entendido)$/ }).click();
}
