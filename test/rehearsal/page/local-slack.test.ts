import type { App } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { expect } from "vitest";
import { ANA, bySocketMode } from "#test/rehearsal/rig.ts";
import { pageTest } from "#test/support/chromium.ts";
import { openPage } from "#test/support/page.ts";

const plain = (text: string) => ({ type: "plain_text" as const, text });

const FORM: ModalView = {
  type: "modal",
  callback_id: "log",
  title: plain("La visita"),
  submit: plain("Guardar"),
  blocks: [
    {
      type: "input",
      block_id: "how",
      label: plain("Cómo fue"),
      element: { type: "plain_text_input", action_id: "how" },
    },
  ],
};

/** A small bot: it answers words with a card, a press with a form, the form with an error and then a changed card. */
function smallBot(app: App) {
  let card = "";
  app.message(async ({ say }) => {
    const blocks = [
      { type: "section" as const, text: { type: "mrkdwn" as const, text: "*Borrador* de la visita" } },
      { type: "actions" as const, elements: [{ type: "button" as const, action_id: "edit", text: plain("Editar") }] },
    ];
    card = (await say({ text: "Borrador", blocks })).ts ?? "";
  });
  app.action("edit", async ({ ack, body, client }) => {
    await ack();
    if ("trigger_id" in body) await client.views.open({ trigger_id: body.trigger_id, view: FORM });
  });
  app.view("log", async ({ ack, body, client, view }) => {
    const how = view.state.values.how?.how?.value ?? "";
    if (how.length < 10) return ack({ response_action: "errors", errors: { how: "Cuente un poco más." } });
    await ack();
    const channel = (await client.conversations.open({ users: body.user.id })).channel?.id ?? "";
    await client.chat.update({ channel, ts: card, text: `Guardado: ${how}`, blocks: [] });
  });
}

pageTest(
  "page, local Slack and a bot together: words, a card, a form with an error, and the card changed",
  async (page) => {
    await using rig = await bySocketMode(smallBot, { page: await openPage() });
    await page.goto(`${rig.at.url}/rehearsal/?as=${ANA.id}`);
    const box = page.getByRole("textbox", { name: "Escribir a Fieldbook" });
    await box.fill("Visité a Rosa & conversamos");
    await box.press("Enter");
    await page
      .getByRole("article", { name: /^Usted/ })
      .getByText("Visité a Rosa & conversamos")
      .waitFor();
    await page.getByRole("button", { name: "Editar" }).click();
    const form = page.getByRole("dialog", { name: "La visita" });
    await form.getByRole("textbox", { name: "Cómo fue" }).fill("Bien");
    await form.getByRole("button", { name: "Guardar" }).click();
    await form.getByText("Cuente un poco más.").waitFor();
    await form.getByRole("textbox", { name: "Cómo fue" }).fill("Conversamos del área de matemática");
    await form.getByRole("button", { name: "Guardar" }).click();
    await page
      .getByRole("article", { name: /^Fieldbook/ })
      .getByText("Guardado: Conversamos del área")
      .waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  },
);
