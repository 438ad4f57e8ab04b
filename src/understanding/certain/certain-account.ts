import type { MessageUnderstanding } from "#understanding/understanding.ts";

const IS_ACCOUNT = { kind: "account", probability: 1, kindProbability: 1, alternatives: [] } as const;

/** Takes a message for an account, which is neither a question nor a wish, whatever words it has. */
export function asCertainAccount(said: MessageUnderstanding): MessageUnderstanding {
  const { intent: _, draftWish: __, actWish: ___, wishDetails: ____, opening: _____, ...rest } = said;
  return { ...rest, utterance: IS_ACCOUNT, wantsToLog: true, opensLog: true };
}
