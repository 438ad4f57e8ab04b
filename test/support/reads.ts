import type { Words } from "#words/catalogue.ts";
import { say, type Values } from "#words/say.ts";

/** A button, a title or a whole line exactly as it reads in Spanish. */
export function reads(key: Words, values?: Values): RegExp {
  return new RegExp(`^${RegExp.escape(say("es", key, values))}$`);
}

/** Words that stand somewhere in what is shown, as they read in Spanish. */
export function says(key: Words, values?: Values): RegExp {
  return new RegExp(RegExp.escape(say("es", key, values)));
}
