import type { ShownView } from "#rehearsal/human-api.ts";
import { button, mrkdwn, option, text } from "./canned-blocks.ts";

/** A mentor's Home tab. */
export const HOME: ShownView = {
  id: "VHOME",
  hash: "h1",
  type: "home",
  callback_id: "home",
  blocks: [
    { type: "header", block_id: "hello", text: text("Esta semana") },
    {
      type: "section",
      block_id: "visit",
      text: mrkdwn("*Rosa Huamán* · I.E. 30001\nHoy, 9:00 · sin registrar"),
      accessory: button("Registrar la visita", "session.log", { style: "primary" }),
    },
    {
      type: "section",
      block_id: "next",
      text: mrkdwn("*Próxima visita*\nmartes 1 de diciembre, 9:00"),
      accessory: {
        type: "static_select",
        action_id: "visit.remind",
        placeholder: text("Recordármelo"),
        options: [option("El día anterior", "1"), option("Dos días antes", "2")],
      },
    },
    { type: "divider", block_id: "line" },
    { type: "header", block_id: "promises", text: text("Compromisos") },
    { type: "section", block_id: "list", text: mrkdwn("• *Enviar la ficha de observación* · antes del viernes 27") },
    {
      type: "actions",
      block_id: "doors",
      elements: [
        button("Registrar una visita", "session.log2"),
        button("Escribir en el cuaderno", "note.write"),
        button("Pausar los avisos", "pause"),
      ],
    },
    { type: "context", block_id: "foot", elements: [mrkdwn("_Solo usted ve esta página._")] },
  ],
};
