import type { PersonId, SafeguardingContactId } from "#kernel/id.ts";
import type { Verification } from "./verification.ts";

/** A person who can be called when somebody may be in danger. At least one of `phone` and `personId` is there. */
export type SafeguardingContact = SafeguardingContactDetails & {
  readonly id: SafeguardingContactId;
  readonly verification?: Verification;
};

export type SafeguardingContactDetails = {
  readonly name: string;
  readonly phone?: string;
  /** The contact as a person known to Fieldbook, who can be told there to call somebody. It never changes. */
  readonly personId?: PersonId;
  /** Whether this contact is nobody's superior in the programme. */
  readonly isOutsideLineOfCommand: boolean;
};

/** The number of verified contacts that a programme needs before its principals are asked questions. */
export const CONTACTS_NEEDED = 2;

/**
 * Whether a text can be a telephone number: it contains three to fifteen digits, and else only what people write between
 * them. An extension is allowed.
 */
export function isPhoneNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, "").length;
  return /^\+?[\d\s()./-]+((?:ext\.?|x|anexo|int\.?)\s*\d{1,6})?$/i.test(text) && digits >= 3 && digits <= 21;
}
