import { expect } from "vitest";
import type { ShownMessage } from "#rehearsal/human-api.ts";
import { pageTest } from "#test/support/chromium.ts";
import { ANA, ELENA, ROSA, STATE } from "./canned.ts";
import { openFakeSlack } from "./fake-slack.ts";

const said = (words: string, ts: string): ShownMessage => ({
  ts,
  from: "bot",
  text: words,
  blocks: [],
  ephemeral: false,
  edited: false,
  at: STATE.now,
});

pageTest("Ana writes in plain words and Fieldbook hears them as hers", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  const box = page.getByRole("textbox", { name: "Escribir a Fieldbook" });
  await box.fill("No, fue el miércoles.");
  await box.press("Enter");
  await expect.poll(() => slack.told("say")).toEqual([{ as: ANA.id, text: "No, fue el miércoles." }]);
  expect(await box.inputValue()).toBe("");
});

pageTest("what could not be sent comes back to the text box, with the reason", async (page) => {
  await using slack = await openFakeSlack();
  slack.answering.say = () => ({ ok: false, problem: "Fieldbook no respondió a tiempo." });
  await page.goto(slack.url);
  const box = page.getByRole("textbox", { name: "Escribir a Fieldbook" });
  await box.fill("Rosa faltó hoy.");
  await page.getByRole("button", { name: "Enviar" }).click();
  await page.getByRole("status").getByText("Fieldbook no respondió a tiempo.").waitFor();
  expect(await box.inputValue()).toBe("Rosa faltó hoy.");
  await page.getByRole("status").getByRole("button", { name: "Cerrar" }).click();
  expect(await page.getByText("Fieldbook no respondió a tiempo.").count()).toBe(0);
});

pageTest("an unfinished text stays with the person who was writing it", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  await page.getByRole("textbox", { name: "Escribir a Fieldbook" }).fill("Visité a Ro");
  await page.getByRole("button", { name: "Elena Paredes" }).click();
  const hers = page.getByRole("textbox", { name: "Write to Fieldbook" });
  await hers.waitFor();
  expect(await hers.inputValue()).toBe("");
  await page.getByRole("button", { name: "Ana Quispe" }).click();
  const his = page.getByRole("textbox", { name: "Escribir a Fieldbook" });
  await his.waitFor();
  expect(await his.inputValue()).toBe("Visité a Ro");
  slack.show({ messages: [...STATE.messages, said("Recordatorio.", "1794953999.1")] });
  await page.getByRole("log").getByText("Recordatorio.").waitFor();
  expect(await his.inputValue()).toBe("Visité a Ro");
});

pageTest("each person reads the page in their own language and zone", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  const clock = page.getByRole("region", { name: "Reloj del ensayo" });
  await clock.getByText("martes, 17 de noviembre").waitFor();
  expect(await clock.getByRole("time").textContent()).toContain("17:05");
  await page.getByRole("button", { name: "Elena Paredes" }).click();
  const hers = page.getByRole("region", { name: "The rehearsal’s clock" });
  await hers.getByText("Tuesday 17 November").waitFor();
  expect(await hers.getByRole("time").textContent()).toContain("23:05");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(new URL(page.url()).searchParams.get("as")).toBe(ELENA.id);
});

pageTest(
  "an old bookmark of someone who is not there any more begins with someone who is",
  async (page) => {
    await using slack = await openFakeSlack();
    await page.goto(`${slack.url}?as=UNOBODY`);
    await page.getByRole("textbox", { name: "Escribir a Fieldbook" }).waitFor();
    expect(new URL(page.url()).searchParams.get("as")).toBe(ANA.id);
  },
  { mayReport: /404/ },
);

pageTest("the people who have not read something show it, and who has left cannot be played", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  const people = page.getByRole("navigation", { name: "Quién es usted" });
  await people.getByRole("button", { name: /Rosa Huamán.*2 mensajes nuevos/ }).waitFor();
  expect(await people.getByRole("button", { name: /Ana Quispe/ }).textContent()).not.toContain("nuevo");
  expect(await people.getByRole("button", { name: /Pedro Salas.*Ya no está/ }).isDisabled()).toBe(true);
});

pageTest("turning the clock is told once, and says where it led", async (page) => {
  await using slack = await openFakeSlack();
  slack.answering.clock = () => {
    slack.show({ now: "2026-11-18T13:00:00Z" });
    return { ok: true };
  };
  await page.goto(slack.url);
  await page.getByRole("button", { name: "Siguiente día de clases" }).click();
  await page.getByText("Ahora es miércoles, 18 de noviembre, 08:00.").waitFor({ state: "attached" });
  expect(slack.told("clock")).toEqual([{ step: "school_day" }]);
});

pageTest(
  "a lost connection is said, and what happened meanwhile shows once it is back",
  async (page) => {
    await using slack = await openFakeSlack();
    await page.goto(slack.url);
    await page.getByRole("log").waitFor();
    slack.refuse(true);
    slack.hangUp();
    await page.getByText("No hay conexión con el ensayo.").waitFor();
    slack.show({ messages: [...STATE.messages, said("Buenos días.", "1794953999.2")] });
    slack.refuse(false);
    await page.getByRole("log").getByText("Buenos días.").waitFor();
    await page.getByText("No hay conexión con el ensayo.").waitFor({ state: "detached" });
  },
  { mayReport: /Failed to load resource|ERR_/ },
);

pageTest("the line on top says what to do first until it is closed", async (page) => {
  await using slack = await openFakeSlack({
    hint: "Hoy visitó a Rosa a las 9:00: pulse «Registrar una visita» en Inicio.",
  });
  await page.goto(slack.url);
  await page.getByText("Hoy visitó a Rosa").waitFor();
  await page.getByRole("button", { name: "Entendido" }).click();
  expect(await page.getByText("Hoy visitó a Rosa").count()).toBe(0);
});

pageTest("a shortcut and a message's own shortcut name what they were used on", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  await page.getByRole("button", { name: "Atajos" }).click();
  await page.getByRole("menuitem", { name: "Registrar una visita" }).click();
  await page
    .getByRole("article", { name: "Usted, 17:03" })
    .getByRole("button", { name: /este mensaje/ })
    .click();
  await page.getByRole("menuitem", { name: "Guardar en mi cuaderno" }).click();
  await expect
    .poll(() => slack.told("shortcut"))
    .toEqual([
      { as: ANA.id, callback_id: "session.log" },
      { as: ANA.id, callback_id: "note.keep", message: "1794953040.000100" },
    ]);
});

pageTest("behind the scenes shows what waits, for whom and when, and what is stored", async (page) => {
  await using slack = await openFakeSlack();
  await page.goto(slack.url);
  const opener = page.getByRole("button", { name: "Tras bastidores", exact: true });
  await opener.click();
  const drawer = page.getByRole("complementary", { name: "Tras bastidores" });
  await drawer.getByText("miércoles, 18 de noviembre, 15:30").waitFor();
  await drawer.getByText(`a ${ROSA.name}`).waitFor();
  await drawer.getByText("own.draft").click();
  await drawer.getByRole("cell", { name: "sealed" }).waitFor();
  expect(await drawer.getByText("content.session_text").count()).toBe(0);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
  expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
});

pageTest(
  "if the page itself fails, it says that what was sent is safe and offers to load again",
  async (page) => {
    await using slack = await openFakeSlack({ messages: null as never });
    await page.goto(slack.url);
    await page.getByRole("alert").getByText("Lo que envió está a salvo").waitFor();
    slack.show({ messages: STATE.messages });
    await page.getByRole("button", { name: "Volver a cargar" }).click();
    await page.getByRole("log").waitFor();
  },
  { mayReport: /null/ },
);
