import { z } from "zod";
import { idSchema, type PairId } from "#kernel/id.ts";
import { text } from "./form-fields.ts";
import { ofNote } from "./notebook.actions.ts";

const pair = idSchema<PairId>().optional();
const writtenAt = z
  .string()
  .transform((at) => Temporal.Instant.from(at))
  .optional();

/** The forms of the notebook, with their schemas. */
export const NOTEBOOK_FORMS = {
  // With `shows` the note is shown once it is kept, instead of being confirmed in the chat.
  "notebook.write": {
    carries: z.object({ shows: z.literal(true).optional() }),
    fields: z.object({ note: text, pair }),
    examined: ["note"],
  },
  "notebook.find": { carries: z.object({ pair }), fields: z.object({ words: text }), examined: ["words"] },
  "notebook.edit": { carries: ofNote, fields: z.object({ note: text }), examined: ["note"] },
  "notebook.log": {
    carries: ofNote.extend({ writtenAt }),
    fields: z.object({ account: text }),
    words: "account",
    examined: ["account"],
  },
} as const;
