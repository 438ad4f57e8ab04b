import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import { isInPair, type Pair } from "./pair.ts";

/**
 * Runs what signs an act in a pair. RLS lets its two people sign what they do in it; for a coordinator the machine signs
 * in her name, after RLS has let her do it.
 */
export function signInPair(tx: PersonTx, pair: Pair, sign: (signer: Tx) => Promise<void>): Promise<void> {
  return isInPair(pair, tx.personId) ? sign(tx) : asMachineWithin(tx, sign);
}
