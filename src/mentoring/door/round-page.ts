import type { PersonTx } from "#db/as.ts";
import type { VisitRound, VisitRoundId } from "#mentoring/programme/programme.ts";
import { listVisitRounds } from "#mentoring/programme/visit-round.store.ts";
import type { ModalContentNamed } from "./reply.ts";
import type { ReplyPhrase } from "./say.ts";

/** A modal has room for so many rounds, those of twenty years. */
const SHOWN = 60;

/** Builds the page with the rounds of visits that are set, newest first. */
export async function findRoundPage(tx: PersonTx, says?: ReplyPhrase): Promise<ModalContentNamed<"round.list">> {
  const rounds = (await listVisitRounds(tx)).slice(0, SHOWN);
  return { name: "round.list", rounds, ...(says && { says }) };
}

/** Finds the round that a button means; undefined if it is not set any more. */
export async function findRound(tx: PersonTx, id: VisitRoundId): Promise<VisitRound | undefined> {
  return (await listVisitRounds(tx)).find((round) => round.id === id);
}
