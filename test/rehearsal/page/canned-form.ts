import type { ShownView } from "#rehearsal/human-api.ts";
import { FOCUS, mrkdwn, option, text } from "./canned-blocks.ts";

/** The form behind "Editar". */
export const EDIT: ShownView = {
  id: "VEDIT",
  hash: "h1",
  type: "modal",
  callback_id: "session.edit",
  title: "Editar la visita",
  submit: "Guardar",
  close: "Volver",
  blocks: [
    {
      type: "section",
      block_id: "who-sees",
      text: mrkdwn("_Rosa podrá leerlo cuando usted lo guarde._"),
    },
    {
      type: "input",
      block_id: "day",
      label: text("Día"),
      element: { type: "datepicker", action_id: "day", initial_date: "2026-11-17" },
    },
    {
      type: "input",
      block_id: "start",
      label: text("Hora de inicio"),
      element: { type: "timepicker", action_id: "start", initial_time: "09:00" },
    },
    {
      type: "input",
      block_id: "how",
      label: text("Cómo"),
      element: {
        type: "static_select",
        action_id: "how",
        initial_option: option("En persona", "in_person"),
        options: [option("En persona", "in_person"), option("Por teléfono", "phone"), option("Por video", "video")],
      },
    },
    {
      type: "input",
      block_id: "brought",
      label: text("Lo que trajo la directora"),
      hint: text("Con sus palabras. Rosa podrá leerlo."),
      element: { type: "plain_text_input", action_id: "brought", multiline: true, max_length: 60 },
    },
    {
      type: "input",
      block_id: "focus",
      label: text("Enfoque"),
      optional: true,
      element: { type: "multi_static_select", action_id: "focus", max_selected_items: 3, options: FOCUS },
    },
    {
      type: "input",
      block_id: "place",
      label: text("Lugar"),
      optional: true,
      element: {
        type: "static_select",
        action_id: "place",
        placeholder: text("Elija un lugar"),
        options: [option("La escuela", "school"), option("La UGEL", "office")],
      },
    },
  ],
};
