import type { Page } from "playwright-core";
import { expect } from "vitest";
import { complaints } from "#test/rehearsal/page/inspect.ts";
import { pageTest } from "#test/support/chromium.ts";
import { openRehearsal } from "#test/support/rehearsal.ts";
import { button, Player } from "./player.ts";

const ACCOUNT =
  "/log-session Met Rosa yesterday 9 to 10:15 at her school. She wanted to talk about the maths department. Teachers share their plans now; parents' evening was hard. She'll sit in on two lessons before the 27th, I'll send her the observation sheet.";

pageTest("on a phone, in English, and by keyboard alone, a visit is logged", byKeyboard, {
  width: 390,
  height: 844,
  timeout: 120_000,
});

async function byKeyboard(page: Page) {
  await using rehearsal = await openRehearsal(page);
  const player = new Player(page);
  await choosesEnglish(player);

  await walksTo(page, "Inicio");
  await page.keyboard.press("ArrowLeft");
  await walksTo(page, "Escribir a Fieldbook");
  await page.keyboard.type(ACCOUNT);
  await page.keyboard.press("Enter");
  const card = await player.hears("Draft: visit with Rosa, Tuesday 17 November");
  expect(await card.textContent()).toContain("Tuesday 17 November, 09:00–10:15, 75 min · “yesterday” · “9 to 10:15”");
  expect(await complaints(page)).toEqual([]);

  await walksTo(page, "Curriculum and teaching", "back");
  await page.keyboard.press("Enter");
  await player.hears("✓ Curriculum and teaching");
  await walksTo(page, "Save and share with Rosa");
  await page.keyboard.press("Enter");
  await player.hears("Rosa can read it in thirty seconds.");
  await walksTo(page, "Escribir a Fieldbook");
  await page.keyboard.type("Ask her about the timetable.");
  await page.keyboard.press("Enter");
  await player.hears("Kept in your notebook. Only you can read it.");
  expect(await complaints(page)).toEqual([]);

  const { rows } = await rehearsal.database.owner.query(
    "select outcome, duration_min, (select count(*)::int from own.notebook_entry) as notes from delivery.session",
  );
  expect(rows).toEqual([{ outcome: "held_as_planned", duration_min: 75, notes: 1 }]);
}

/** Slack's own words stay Spanish; what Fieldbook says becomes English. */
async function choosesEnglish(player: Player) {
  const home = await player.opens("Inicio");
  await button(home, "Ajustes").click();
  const form = await player.isShown("Ajustes");
  await form.getByRole("combobox", { name: "Idioma" }).selectOption("English");
  await button(form, "Guardar").click();
  await button(home, "Log a visit").waitFor();
  expect(await complaints(player.page)).toEqual([]);
}

/** With Tab, or with Shift and Tab, to what is called so: nobody is made to go further than once around. */
async function walksTo(page: Page, name: string, way: "on" | "back" = "on") {
  const passed: string[] = [];
  while (passed.at(-1) !== name) {
    if (passed.length > 80) throw new Error(`${name} was not among ${passed.join(", ")}`);
    await page.keyboard.press(way === "on" ? "Tab" : "Shift+Tab");
    passed.push(await page.evaluate(focused));
  }
}

// It runs inside the page, so it can use nothing from outside itself.
function focused(): string {
  const element = document.activeElement;
  return element?.getAttribute("aria-label") ?? element?.textContent?.trim().slice(0, 40) ?? "";
}
