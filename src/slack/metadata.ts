import { z } from "zod";

/** What a button or a modal carries: ids and codes, never words. Read back with the same schema. */
const carried = z.object({
  dialogue: z.uuid().optional(),
  visit: z.uuid().optional(),
  pair: z.uuid().optional(),
  session: z.uuid().optional(),
  thread: z.uuid().optional(),
  reflection: z.uuid().optional(),
  commitment: z.uuid().optional(),
  notice: z.uuid().optional(),
  ask: z.string().optional(),
  /** What an answer button answers with. */
  choice: z.union([z.string(), z.number(), z.null()]).optional(),
  /** Whether a tick is set or taken away. */
  on: z.boolean().optional(),
});
export type Carried = z.infer<typeof carried>;

export function carry(value: Carried): string {
  return JSON.stringify(carried.parse(value));
}

/** Throws `ZodError` for what this code did not write. */
export function readCarried(text: string | undefined): Carried {
  return carried.parse(JSON.parse(text || "{}"));
}
