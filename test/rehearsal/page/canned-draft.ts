import type { ShownMessage } from "#rehearsal/human-api.ts";
import { button, FOCUS, mrkdwn, text } from "./canned-blocks.ts";

/** The card that follows a mentor's account. */
export const DRAFT: ShownMessage = {
  ts: "1794953100.000200",
  from: "bot",
  text: "Borrador: visita a Rosa, martes 17 de noviembre",
  ephemeral: false,
  edited: false,
  at: "2026-11-17T22:04:00Z",
  blocks: [
    { type: "header", block_id: "title", text: text("Borrador: visita a Rosa, martes 17 de noviembre") },
    {
      type: "section",
      block_id: "facts",
      text: mrkdwn("*Cuándo*: 09:00–10:15, 75 min _«ayer de 9 a 10:15»_\n*Cómo*: en persona _«en su escuela»_"),
    },
    {
      type: "section",
      block_id: "words",
      text: mrkdwn(
        "*Lo que trajo la directora*\n&gt; Quería hablar del área de matemática.\n*Lo que funciona*\n&gt; Las docentes ya comparten sus planes.\n*Rosa hará*\n&gt; observar dos clases · antes del viernes 27 de noviembre",
      ),
      accessory: button("Ver el texto completo", "session.more"),
    },
    { type: "divider", block_id: "line" },
    { type: "section", block_id: "focus-why", text: mrkdwn("*Enfoque* · elija de uno a tres") },
    {
      type: "actions",
      block_id: "focus",
      elements: [
        {
          type: "multi_static_select",
          action_id: "session.focus",
          placeholder: text("Enfoque de la visita"),
          max_selected_items: 3,
          options: FOCUS,
        },
      ],
    },
    {
      type: "context",
      block_id: "who-sees",
      elements: [
        mrkdwn(
          "_Rosa podrá leerlo cuando usted lo guarde. Su coordinadora ve que la visita se realizó, cuándo y cuánto duró. Todavía no se ha guardado nada._",
        ),
      ],
    },
    {
      type: "actions",
      block_id: "decide",
      elements: [
        button("Guardar", "session.save", { style: "primary" }),
        button("Editar", "session.edit"),
        button("Dejar como nota", "session.note"),
        button("Descartar", "session.discard", {
          style: "danger",
          confirm: {
            title: text("¿Descartar el borrador?"),
            text: mrkdwn("Su mensaje queda arriba; el borrador se borra."),
            confirm: text("Descartar"),
            deny: text("Conservar"),
            style: "danger",
          },
        }),
      ],
    },
  ],
};
