import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { PageRequestResult, ShownMessage } from "#rehearsal/human-api.ts";
import { pageTest } from "#test/support/chromium.ts";
import { ANA, STATE } from "./canned.ts";
import { button, FOCUS } from "./canned-blocks.ts";
import { DRAFT } from "./canned-draft.ts";
import { openFakeSlack } from "./fake-slack.ts";
import { complaints } from "./inspect.ts";

const words = (text: string) => ({ type: "plain_text", text });
const options = ["30 min", "60 min"].map((each) => ({ text: words(each), value: each }));

const OTHERS = ["Suspender", "Otros cambios"].map((each) => ({ text: words(each), value: each }));

/** A message with one of each thing that can be filled in outside a modal. */
const ASKING: ShownMessage = {
  ...DRAFT,
  ts: "1794953500.000300",
  blocks: [
    {
      type: "section",
      block_id: "long",
      text: words("¿Cuánto conversaron?"),
      accessory: { type: "static_select", action_id: "minutes", options },
    },
    {
      type: "input",
      block_id: "note",
      label: words("Nota"),
      element: { type: "plain_text_input", action_id: "note", initial_value: "En su escuela" },
    },
    {
      type: "actions",
      block_id: "when",
      elements: [
        { type: "datepicker", action_id: "day", placeholder: words("Otro día"), initial_date: "2026-11-17" },
        button("Listo", "done"),
        { type: "overflow", action_id: "others", options: OTHERS },
      ],
    },
  ],
};
const showing = (...messages: ShownMessage[]) => ({ messages });

pageTest("pressing Guardar tells what was pressed, where, and everything chosen on the card", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  await page.getByRole("group", { name: "Enfoque de la visita" }).getByText("Familias").click();
  await page.getByRole("group", { name: "Enfoque de la visita" }).getByText("Enseñanza y currículo").click();
  await page.getByRole("button", { name: "Guardar" }).click();
  await expect.poll(() => slack.told("press").length).toBe(3);
  const [first, , press] = slack.told("press");
  expect(first?.action).toMatchObject({ type: "multi_static_select", selected_options: [FOCUS[2]] });
  expect(press).toEqual({
    as: ANA.id,
    on: { message: DRAFT.ts },
    block_id: "decide",
    action: { type: "button", action_id: "session.save", block_id: "decide", text: words("Guardar"), value: "v1" },
    state: {
      focus: { "session.focus": { type: "multi_static_select", selected_options: [FOCUS[0], FOCUS[2]] } },
    },
  });
});

pageTest("outside an input block a choice is told at once; inside one it waits for the button", async (page) => {
  await using slack = await openFakeSlack(showing(ASKING));
  await page.goto(slack.url);
  await page.getByRole("textbox", { name: "Nota" }).fill("En la UGEL");
  await page.getByRole("combobox", { name: "¿Cuánto conversaron?" }).selectOption("60 min");
  await expect.poll(() => slack.told("press").length).toBe(1);
  expect(slack.told("press")[0]).toMatchObject({
    action: { type: "static_select", action_id: "minutes", selected_option: options[1] },
    state: {
      long: { minutes: { type: "static_select", selected_option: options[1] } },
      note: { note: { type: "plain_text_input", value: "En la UGEL" } },
      when: { day: { type: "datepicker", selected_date: "2026-11-17" } },
    },
  });
});

pageTest("typing a date tells the day meant, not the days passed on the way", async (page) => {
  await using slack = await openFakeSlack(showing(ASKING));
  await page.goto(slack.url);
  const day = page.getByLabel("Otro día");
  await day.focus();
  await page.keyboard.type("11182026");
  await day.blur();
  await page.getByText("miércoles, 18 de noviembre de 2026").waitFor();
  await expect.poll(() => slack.told("press").length).toBe(1);
  await page.getByRole("button", { name: "Listo" }).click();
  await expect.poll(() => slack.told("press").length).toBe(2);
  expect(slack.told("press")[0]?.action).toMatchObject({ type: "datepicker", selected_date: "2026-11-18" });
});

pageTest("what was filled in on a message is dropped when Fieldbook changes the message", async (page) => {
  await using slack = await openFakeSlack(showing(ASKING));
  await page.goto(slack.url);
  const note = page.getByRole("textbox", { name: "Nota" });
  await note.fill("algo a medias");
  slack.show({ now: "2026-11-17T22:06:00Z" });
  await page.getByText("17:06").waitFor();
  expect(await note.inputValue()).toBe("algo a medias");
  slack.show(showing({ ...ASKING, edited: true, blocks: [...ASKING.blocks, { type: "divider", block_id: "end" }] }));
  await page.getByText("editado").waitFor();
  expect(await note.inputValue()).toBe("En su escuela");
});

pageTest("a pressed button says that it waits, cannot be pressed twice, and keeps the focus", async (page) => {
  await using slack = await openFakeSlack();
  const answer = Promise.withResolvers<PageRequestResult>();
  slack.answering.press = () => answer.promise;
  await page.goto(slack.url);
  const save = page.getByRole("button", { name: "Guardar" });
  await save.click();
  await page.locator("button[aria-busy=true]", { hasText: "Guardar" }).waitFor();
  await save.click({ force: true });
  expect(await save.evaluate((each) => each === document.activeElement)).toBe(true);
  answer.resolve({ ok: true });
  await page.locator("button[aria-busy=false]", { hasText: "Guardar" }).waitFor();
  expect(slack.told("press").length).toBe(1);
});

pageTest("an overflow menu is opened, walked and pressed by keyboard, and fits a phone", byKeyboard, { width: 360 });

async function byKeyboard(page: Page) {
  await using slack = await openFakeSlack(showing(ASKING));
  await page.goto(slack.url);
  const more = page.getByRole("log").getByRole("button", { name: "Más opciones" });
  await more.press("Enter");
  const menu = page.getByRole("menu", { name: "Más opciones" });
  expect(await menu.getByRole("menuitem").allTextContents()).toEqual(["Suspender", "Otros cambios"]);
  expect(await complaints(page)).toEqual([]);
  const box = await menu.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  expect(await more.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => slack.told("press").length).toBe(1);
  const [press] = slack.told("press");
  expect(press?.action).toMatchObject({ type: "overflow", action_id: "others", selected_option: OTHERS[1] });
  expect(press?.state).not.toHaveProperty("when.others");
}

pageTest("a card that loses its buttons keeps the focus near", async (page) => {
  await using slack = await openFakeSlack();
  slack.answering.press = () => {
    slack.show({ messages: [{ ...DRAFT, blocks: [DRAFT.blocks[0]] }] });
    return { ok: true };
  };
  await page.goto(slack.url);
  await page.getByRole("button", { name: "Guardar" }).press("Enter");
  await page.getByRole("button", { name: "Guardar" }).waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("ARTICLE");
});

pageTest("Descartar asks first; the safe answer has the focus and tells nobody", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  const discard = page.getByRole("button", { name: "Descartar" });
  await discard.click();
  const question = page.getByRole("dialog", { name: "¿Descartar el borrador?" });
  await question.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Conservar");
  await page.keyboard.press("Enter");
  await question.waitFor({ state: "detached" });
  expect(await discard.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(slack.told("press")).toEqual([]);
  await discard.click();
  await question.getByRole("button", { name: "Descartar" }).click();
  await expect.poll(() => slack.told("press").map((press) => press.action.action_id)).toEqual(["session.discard"]);
});

pageTest(
  "a block the page cannot show, or that is malformed, says so and harms no other",
  async (page) => {
    const odd = [
      { type: "video", block_id: "v" },
      { type: "header", block_id: "s", text: null },
    ];
    await using slack = await openFakeSlack(showing({ ...DRAFT, blocks: [...odd, ...DRAFT.blocks] }));
    await page.goto(slack.url);
    await page.getByText("no puede mostrar: video").waitFor();
    await page.getByText("no puede mostrar: header").waitFor();
    await page.getByRole("button", { name: "Guardar" }).waitFor();
  },
  { mayReport: /reading 'text'/ },
);

pageTest("opening a tab tells Fieldbook which, and what is pressed on Home names the view", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  await page.getByRole("tab", { name: "Mensajes" }).press("ArrowRight");
  await page.getByRole("tabpanel", { name: "Inicio" }).getByText("Esta semana").waitFor();
  await expect
    .poll(() => slack.told("home"))
    .toEqual([
      { as: ANA.id, tab: "messages" },
      { as: ANA.id, tab: "home" },
    ]);
  await page.getByRole("button", { name: "Registrar la visita" }).click();
  await expect.poll(() => slack.told("press").map((press) => press.on)).toEqual([{ view: STATE.home?.id }]);
});
