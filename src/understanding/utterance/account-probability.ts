import type { Utterance } from "./classify-utterance.ts";

/** How likely a message is an account of a contact. */
export function accountProbability({ kind, kindProbability, alternatives }: Utterance): number {
  if (kind === "account") return kindProbability;
  return alternatives.find((each) => each.kind === "account")?.probability ?? 0;
}
