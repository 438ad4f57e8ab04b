import { prepareText } from "#understanding/clauses/prepare-text.ts";
import { type UnderstandMessage, understandMessageByRules } from "#understanding/understand.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";
import { readWishDetails } from "#understanding/wishes/read-wish-details.ts";

/** Understands these messages as wishes of these kinds, whatever the classifier says of them, and others as it does. */
export function understandAsWishes(wishes: Readonly<Record<string, UtteranceAct>>): UnderstandMessage {
  return async (text, context) => {
    const said = understandMessageByRules(text, context);
    const act = wishes[text];
    if (!act) return said;
    const utterance = { kind: "wish" as const, act, probability: 0.95, kindProbability: 0.97, alternatives: [] };
    return { ...said, utterance, wishDetails: readWishDetails(prepareText(text, context)) };
  };
}
