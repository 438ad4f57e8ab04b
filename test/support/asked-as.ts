import { type UnderstandMessage, understandMessage } from "#understanding/understand.ts";
import type { UtteranceAct, UtteranceKind } from "#understanding/utterance/kinds.ts";

type Act = `${UtteranceKind}.${UtteranceAct}`;

/** Understands messages by the rules, but for what kind of message some words are: that is given. */
export function understandingAs(kinds: Readonly<Record<string, Act>>): UnderstandMessage {
  return async (text, context, signal) => {
    const said = await understandMessage(text, context, signal);
    const [kind, act] = kinds[text]?.split(".") ?? [];
    if (!kind || !act) return said;
    const reading = { kind: kind as UtteranceKind, act: act as UtteranceAct, probability: 0.95 };
    return { ...said, utterance: { ...reading, kindProbability: 0.95, alternatives: [] } };
  };
}
