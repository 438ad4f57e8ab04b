import { asCertainAccount } from "#understanding/certain/certain-account.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { readTemplate } from "./read-template.ts";

/** Reads a message as a visit in the short form, if it is that: it is then neither a question nor a wish. */
export function asTemplate(
  said: MessageUnderstanding,
  readable: PreparedText,
  written: PreparedText,
): MessageUnderstanding | undefined {
  const read = readTemplate(readable, written, said.account);
  if (!read) return undefined;
  return {
    ...asCertainAccount(said),
    takesBack: false,
    thanks: false,
    notNow: false,
    ...read,
    correction: read.account,
  };
}
