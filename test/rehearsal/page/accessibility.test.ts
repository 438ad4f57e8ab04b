import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type PageTestOptions, pageTest } from "#test/support/chromium.ts";
import { STATE } from "./canned.ts";
import { DRAFT } from "./canned-draft.ts";
import { EDIT } from "./canned-form.ts";
import { openFakeSlack } from "./fake-slack.ts";
import { complaints } from "./inspect.ts";

const SCREENS = {
  "a laptop": { width: 1280, height: 800 },
  "a laptop at night": { width: 1280, height: 800, scheme: "dark" },
  "a tablet": { width: 820, height: 1180 },
  "a phone": { width: 390, height: 844 },
  "a small phone": { width: 360, height: 640 },
} as const satisfies Record<string, PageTestOptions>;

for (const [name, screen] of Object.entries(SCREENS)) {
  pageTest(
    `on ${name} everything has a name, can be read and pressed, and fits`,
    async (page) => {
      await using slack = await openFakeSlack();
      await page.goto(slack.url);
      await page.getByRole("log").getByRole("button", { name: "Guardar" }).waitFor();
      expect(await complaints(page), "the conversation").toEqual([]);
      await page.getByRole("textbox", { name: "Escribir a Fieldbook" }).fill("/");
      expect(await complaints(page), "the commands").toEqual([]);
      await page.getByRole("tab", { name: "Inicio" }).click();
      await page.getByText("Esta semana").waitFor();
      expect(await complaints(page), "Home").toEqual([]);
      await page.getByRole("button", { name: "Tras bastidores", exact: true }).click();
      await page.getByText("delivery.visit").click();
      expect(await complaints(page), "behind the scenes").toEqual([]);
      slack.show({ modals: [EDIT] });
      await page.getByRole("dialog").getByRole("button", { name: "Guardar" }).click();
      await page.getByText("Complete este campo").waitFor();
      expect(await complaints(page), "a form with an error").toEqual([]);
    },
    screen,
  );
}

pageTest("the inspection itself notices what is wrong", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  await page.getByRole("log").waitFor();
  await page.evaluate(() => {
    const planted = document.createElement("div");
    planted.innerHTML = `<button></button><input aria-describedby="nothing"><p id="conversation">wide</p>`;
    planted.style.width = "2000px";
    document.body.append(planted);
    document.documentElement.style.setProperty("--ink-soft", "silver");
  });
  const found = (await complaints(page)).join("\n");
  expect(found).toMatch(/no name: <button/);
  expect(found).toMatch(/no name: <input/);
  expect(found).toMatch(/aria-describedby names nothing/);
  expect(found).toMatch(/two elements have the id conversation/);
  expect(found).toMatch(/contrast 1\.\d: "17:0/);
  expect(found).toMatch(/too small to press: <button>/);
  expect(found).toMatch(/reaches over the side/);
});

pageTest("the page has its landmarks, and the conversation reads itself out politely", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  await page.getByRole("log", { name: "Conversación con Fieldbook" }).waitFor();
  for (const landmark of ["banner", "main", "navigation"] as const) {
    expect(await page.getByRole(landmark).count(), landmark).toBe(1);
  }
  expect(await page.getByRole("log").getAttribute("aria-live")).toBe("polite");
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
});

pageTest("without a mouse: to the conversation, a command, the card, its form, and back", async (page) => {
  await using slack = await openFakeSlack();
  slack.answering.press = () => {
    slack.show({ modals: [EDIT] });
    return { ok: true };
  };
  slack.answering.submit = () => {
    slack.show({ modals: [] });
    return { ok: true };
  };
  await page.goto(slack.url);
  await page.getByRole("log").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("conversation");
  await tabTo(page, "Editar");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(page, "Lo que trajo la directora");
  await page.keyboard.type("La feria de ciencias");
  await tabTo(page, "Guardar");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(slack.told("submit")[0]?.state.brought).toEqual({
    brought: { type: "plain_text_input", value: "La feria de ciencias" },
  });
  await tabTo(page, "Escribir a Fieldbook");
  await page.keyboard.type("/");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const option = await page.evaluate(
    () => document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "")?.textContent,
  );
  expect(option).toContain("/log-session");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Hablé con Rosa");
  await page.keyboard.press("Enter");
  await expect.poll(() => slack.told("command").map(({ text }) => text)).toEqual(["/log-session Hablé con Rosa"]);
});

pageTest("a Persian line in a Spanish message runs from right to left and turns nothing around it", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  await page.getByRole("log").getByText("مدرسهٔ").waitFor();
  const directions = await page
    .getByRole("log")
    .locator(".line")
    .evaluateAll((lines) => lines.slice(0, 2).map((line) => getComputedStyle(line).direction));
  expect(directions).toEqual(["ltr", "rtl"]);
  const name = page.getByRole("navigation").locator("bdi", { hasText: "امیر" });
  expect(await name.evaluate((each) => getComputedStyle(each).unicodeBidi)).toBe("isolate");
});

pageTest("whoever asked for less motion gets none", async (page) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await using slack = await openFakeSlack({ messages: [...STATE.messages, { ...DRAFT, ts: "2" }] });
  slack.answering.press = () => new Promise(() => undefined);
  await page.goto(slack.url);
  await page.getByRole("button", { name: "Guardar" }).last().click();
  await page.locator(".spinner").waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.getByRole("log").evaluate((log) => getComputedStyle(log).scrollBehavior)).toBe("auto");
});

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null;
      return element?.getAttribute("aria-label") ?? label?.textContent ?? element?.textContent;
    });
    if (here === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
