import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { button, type Player } from "./player.ts";
import type { Telling } from "./tellings.ts";

/**
 * Ana's visit to Rosa, from the first word to the weekly page: what each person does, step by step. A step ends when
 * the page shows that it is done, and gives what it shows.
 */
export async function anaTells(player: Player, words: Telling): Promise<Locator> {
  await player.writes(words.account);
  return player.hears(words.draftOfMonday);
}

export async function anaCorrectsInWords(player: Player, words: Telling): Promise<Locator> {
  await player.writes(words.correction);
  await player.hears(words.changed);
  return player.hears(words.draft);
}

export async function anaCorrectsInTheForm(player: Player, words: Telling): Promise<Locator> {
  await button(await player.hears(words.draft), words.edit).click();
  const form = await player.isShown(words.editForm);
  await form.getByRole("textbox", { name: words.hard }).fill(words.hardInstead);
  await button(form, words.save).click();
  return player.hears(words.hardInstead);
}

export async function anaChoosesTheFocus(player: Player, words: Telling): Promise<Locator> {
  await button(await player.hears(words.noFocus), words.focus).click();
  return player.hears(`✓ ${words.focus}`);
}

export async function anaSaves(player: Player, words: Telling): Promise<Locator> {
  await button(await player.hears(`✓ ${words.focus}`), words.saveAndShare).click();
  return player.hears(words.saved);
}

/** She does not take it back. The page's clock goes by the hour; half a minute would do. */
export async function anaLeavesItSaved(player: Player, words: Telling): Promise<void> {
  await player.turnsClock(words.anHour, "2026-11-18T09:00");
}

/** Before the first thing Rosa hears stands what this is; and she chooses. */
export async function rosaChoosesToBeAsked(player: Player, words: Telling): Promise<Locator> {
  await button(await player.hears(words.promise), words.yes).click();
  return player.hears(words.thanks);
}

export async function rosaReads(player: Player, words: Telling): Promise<Locator> {
  await button(await player.hears(words.shared), words.read).click();
  return player.isShown(words.notes);
}

export async function rosaComments(player: Player, words: Telling): Promise<void> {
  await button(await player.isShown(words.notes), words.comment).click();
  const form = await player.isShown(words.commentForm);
  await form.getByRole("textbox", { name: words.yourComment }).fill(words.commentWords);
  await button(form, words.send).click();
  await form.waitFor({ state: "detached" });
  // The notes with the comment stand where those stood from which it was written.
  const sent = (await player.isShown(words.notes)).getByText(words.sent);
  await sent.waitFor();
  await player.closes(words.notes, words.close);
}

/** By the hour to four in the afternoon, which is when Rosa wants to be asked. */
export async function rosaIsAsked(player: Player, words: Telling): Promise<Locator> {
  await player.turnsClock(words.anHour, "2026-11-18T16:00");
  return player.hears(words.question);
}

export async function rosaAnswers(player: Player, words: Telling): Promise<Locator> {
  await button(await player.hears(words.question), words.answer).click();
  const form = await player.isShown(words.questionForm);
  await form.getByRole("textbox", { name: words.yourAnswer }).fill(words.answerWords);
  await button(form, words.keep).click();
  await form.getByText(`“${words.answerWords}”`).waitFor();
  return form;
}

export async function rosaAnswersOnceMore(player: Player, words: Telling): Promise<Locator> {
  const form = await player.isShown(words.questionForm);
  const box = form.getByRole("textbox", { name: words.yourAnswer });
  // The form is the same, and what was just written into it must not be written twice.
  expect(await box.inputValue()).toBe("");
  await box.fill(words.secondAnswerWords);
  await button(form, words.keep).click();
  return player.isShown(words.reflection);
}

export async function rosaShares(player: Player, words: Telling): Promise<void> {
  const choice = await player.isShown(words.reflection);
  // Each answer by itself: the first one is shared, the second one stays hers.
  await button(choice, words.share).first().click();
  await choice.getByText(words.canRead).waitFor();
  await player.closes(words.reflection, words.close);
}

export async function anaReadsTheReflection(player: Player, words: Telling): Promise<Locator> {
  await button(await player.hears(words.reflectionShared), words.read).click();
  return player.isShown(words.sharedTitle);
}

export async function elenaReadsTheWeek(player: Player, words: Telling): Promise<Locator> {
  await player.turnsClock(words.monday, "2026-11-23T08:00");
  return player.hears(words.week);
}
