import { z } from "zod";
import { idSchema, type NotebookEntryId, type PairId } from "#kernel/id.ts";

const pair = idSchema<PairId>();

/** Where in the notebook somebody was: on which page, and of whose notes if they are filtered. */
const notebookPlace = z.object({ at: z.int().nonnegative(), pair: pair.optional() });
export type NotebookPlace = z.output<typeof notebookPlace>;

/** A note, and the place in the notebook to which its page leads back. */
export const ofNote = z.object({ entry: idSchema<NotebookEntryId>(), from: notebookPlace.optional() });

/** The actions of the notebook, with their payloads. */
export const NOTEBOOK_ACTIONS = {
  // `here`: in the modal in which the button is.
  "notebook.write": z.object({ here: z.literal(true).optional(), pair: pair.optional() }),
  "notebook.page": notebookPlace,
  "notebook.filter": z.object({ picked: z.union([z.literal("everyone"), pair]) }),
  "notebook.open": ofNote,
  "notebook.edit": ofNote,
  "notebook.about": ofNote.extend({ picked: z.union([z.literal("nobody"), pair]) }),
  "notebook.log": ofNote,
  "notebook.delete": ofNote,
  "notebook.bring_back": ofNote,
} as const;
