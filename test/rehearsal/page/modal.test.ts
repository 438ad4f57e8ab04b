import type { Page } from "playwright-core";
import { expect } from "vitest";
import { pageTest } from "#test/support/chromium.ts";
import { ANA } from "./canned.ts";
import { EDIT } from "./canned-form.ts";
import { openFakeSlack } from "./fake-slack.ts";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

pageTest("a form opens over the page, holds the focus, and gives it back when Escape closes it", async (page) => {
  await using slack = await openFakeSlack();
  slack.answering.press = () => {
    slack.show({ modals: [EDIT] });
    return { ok: true };
  };
  slack.answering.close = () => {
    slack.show({ modals: [] });
    return { ok: true };
  };
  await page.goto(slack.url);
  const edit = page.getByRole("button", { name: "Editar" });
  await edit.press("Enter");
  const form = page.getByRole("dialog", { name: "Editar la visita" });
  await form.waitFor();
  await expect.poll(() => focused(page)).toBe("Editar la visita");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await form.evaluate((each) => each.contains(document.activeElement))).toBe(true);
  await form.getByRole("button", { name: "Guardar" }).focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Cerrar");
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
  expect(slack.told("close")).toEqual([{ as: ANA.id, view: EDIT.id }]);
  expect(await edit.evaluate((each) => each === document.activeElement)).toBe(true);
});

pageTest("a required field left empty is refused before anyone hears of it, and takes the focus", async (page) => {
  await using slack = await openFakeSlack({ modals: [EDIT] });
  await page.goto(slack.url);
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: "Guardar" }).click();
  const field = form.getByRole("textbox", { name: "Lo que trajo la directora" });
  await form.getByText("Complete este campo para continuar.").waitFor();
  await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await describedBy(page, "Lo que trajo la directora")).toBe(
    "Con sus palabras. Rosa podrá leerlo. Complete este campo para continuar.",
  );
  expect(slack.told("submit")).toEqual([]);
});

pageTest("what Fieldbook refuses is said at the field, and the rest stays filled in", async (page) => {
  await using slack = await openFakeSlack({ modals: [EDIT] });
  slack.answering.submit = () => ({ ok: false, errors: { day: "Ese día todavía no ha llegado." } });
  await page.goto(slack.url);
  const form = page.getByRole("dialog");
  await form.getByRole("textbox", { name: "Lo que trajo la directora" }).fill("El área de matemática");
  await form.getByLabel("Cómo", { exact: true }).selectOption({ label: "Por teléfono" });
  await form.getByLabel("Lugar").selectOption({ label: "La escuela" });
  await form.getByRole("button", { name: "Guardar" }).click();
  await form.getByText("Ese día todavía no ha llegado.").waitFor();
  await expect
    .poll(() => form.getByLabel("Día", { exact: true }).evaluate((each) => each === document.activeElement))
    .toBe(true);
  expect(await form.getByRole("textbox", { name: "Lo que trajo" }).inputValue()).toBe("El área de matemática");
  const phone = { text: { type: "plain_text", text: "Por teléfono" }, value: "phone" };
  const school = { text: { type: "plain_text", text: "La escuela" }, value: "school" };
  expect(slack.told("submit")).toEqual([
    {
      as: ANA.id,
      view: EDIT.id,
      state: {
        day: { day: { type: "datepicker", selected_date: "2026-11-17" } },
        start: { start: { type: "timepicker", selected_time: "09:00" } },
        how: { how: { type: "static_select", selected_option: phone } },
        brought: { brought: { type: "plain_text_input", value: "El área de matemática" } },
        focus: { focus: { type: "multi_static_select", selected_options: [] } },
        place: { place: { type: "static_select", selected_option: school } },
      },
    },
  ]);
});

pageTest("a form below another keeps what was filled in; one drawn anew forgets its errors", async (page) => {
  await using slack = await openFakeSlack({ modals: [EDIT] });
  slack.answering.submit = () => ({ ok: false, errors: { brought: "Falta algo." } });
  await page.goto(slack.url);
  const field = page.getByRole("textbox", { name: "Lo que trajo la directora" });
  await field.fill("La feria");
  await page.getByRole("button", { name: "Guardar" }).last().click();
  await page.getByText("Falta algo.").waitFor();
  slack.show({ modals: [EDIT, { ...EDIT, id: "VTOP", title: "Otra lección", blocks: [] }] });
  await page.getByRole("dialog", { name: "Otra lección" }).waitFor();
  expect(await field.isVisible()).toBe(false);
  slack.show({ modals: [{ ...EDIT, hash: "h2" }] });
  await page.getByRole("dialog", { name: "Editar la visita" }).waitFor();
  expect(await field.inputValue()).toBe("La feria");
  expect(await page.getByText("Falta algo.").count()).toBe(0);
});

pageTest("a field with a limit says how much room is left, and takes no more", async (page) => {
  await using slack = await openFakeSlack({ modals: [EDIT] });
  await page.goto(slack.url);
  const field = page.getByRole("textbox", { name: "Lo que trajo la directora" });
  await field.fill("a".repeat(70));
  expect((await field.inputValue()).length).toBe(60);
  await page.getByText("Quedan 0 caracteres").waitFor();
});

async function describedBy(page: Page, label: string): Promise<string> {
  const ids = await page.getByLabel(label).getAttribute("aria-describedby");
  const parts = await page.evaluate(
    (all) => all.map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`),
    (ids ?? "").split(" "),
  );
  return parts.join(" ");
}
