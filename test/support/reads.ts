import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

/** A button, a title or a whole line exactly as it reads in Spanish. */
export function reads(key: MessageKey, values?: MessageValues): RegExp {
  return new RegExp(`^${RegExp.escape(formatMessage("es", key, values))}$`);
}

/** Words that stand somewhere in what is shown, as they read in Spanish. */
export function says(key: MessageKey, values?: MessageValues): RegExp {
  return new RegExp(RegExp.escape(formatMessage("es", key, values)));
}
