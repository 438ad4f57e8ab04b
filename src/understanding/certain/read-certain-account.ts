import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { asTemplate } from "#understanding/template/as-template.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { asInformalContact } from "./as-informal-contact.ts";

/** What by its form or its words can be nothing but an account is one, also where the classifier is not sure of it. */
export function readCertainAccount(
  said: MessageUnderstanding,
  readable: PreparedText,
  written: PreparedText,
): MessageUnderstanding {
  return asTemplate(said, readable, written) ?? asInformalContact(said) ?? said;
}
