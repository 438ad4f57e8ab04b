import type { PersonId } from "#kernel/id.ts";
import type { Page } from "#mentoring/page.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { VisitEvent } from "#mentoring/visit/visit-event.ts";
import type { ReplyPhrase } from "./say.ts";

/** `person`: on whose page the pair stands. */
type OfVisit = { readonly visit: Visit; readonly pair: Pair; readonly person: PersonId };

/** What the forms of a coordinator on a visit of a pair show (see `form.ts`). */
export type PairVisitFormFacts = { "pair.move_visit": OfVisit; "pair.cancel_visit": OfVisit };

/** The pages of a coordinator on the visits of a pair: when they are and what became of them, and nothing that was said. */
export type PairVisitContent =
  | {
      readonly name: "pair.visits";
      readonly pair: Pair;
      readonly person: PersonId;
      readonly visits: Page<Visit>;
      readonly says?: ReplyPhrase;
    }
  | (OfVisit & {
      readonly name: "pair.visit";
      readonly me: PersonId;
      readonly events: readonly VisitEvent[];
      readonly may: { readonly move: boolean; readonly cancel: boolean; readonly reopen: boolean };
      readonly says?: ReplyPhrase;
    });
