import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { readTemplate } from "./read-template.ts";

const IS_ACCOUNT = { kind: "account", probability: 1, kindProbability: 1, alternatives: [] } as const;

/** If a message is a visit in the short form, it is that, and neither a question nor a wish in whatever words. */
export function asTemplate(
  said: MessageUnderstanding,
  readable: PreparedText,
  written: PreparedText,
): MessageUnderstanding {
  const read = readTemplate(readable, written, said.account);
  if (!read) return said;
  const { intent: _, draftWish: __, actWish: ___, wishDetails: ____, opening: _____, ...rest } = said;
  return {
    ...rest,
    utterance: IS_ACCOUNT,
    wantsToLog: true,
    opensLog: true,
    takesBack: false,
    thanks: false,
    notNow: false,
    ...read,
    correction: read.account,
  };
}
