import { z } from "zod";

/** What is answered with a line and nothing else: small talk, and what Fieldbook cannot hear or see. */
export const SAID_LINES = ["thanks", "greeting", "goodbye", "voice", "file", "nothing_to_confirm"] as const;
export type SaidLine = (typeof SAID_LINES)[number];

/** `arrival`: the message, or for small talk its hour, so that a second thanks in a row gets nothing. */
export const LINE_SHAPE = z.object({ kind: z.literal("line.said"), says: z.enum(SAID_LINES), arrival: z.string() });
