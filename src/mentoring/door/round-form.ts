import type { VisitRound } from "#mentoring/programme/programme.ts";
import type { ReplyPhrase } from "./say.ts";

/** What the forms on the rounds of visits show (see `form.ts`). */
export type RoundFormFacts = {
  /** `says`: what was just done. */
  "round.list": { readonly rounds: readonly VisitRound[]; readonly says?: ReplyPhrase };
  "round.change": { readonly round: VisitRound };
};
