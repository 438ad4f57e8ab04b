import type { ContactModality, VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Reflection } from "#mentoring/reflection/reflection.ts";
import type { SavedCorrection } from "#mentoring/saved-correction-shape.ts";
import type { WouldSay } from "#mentoring/session/saved-correction.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

type Of<Subject> = { readonly of: readonly ({ readonly pair: Pair } & Subject)[] };
export type WhereTo = { readonly on?: Temporal.PlainDate; readonly at?: Temporal.PlainTime };
type OfVisits = Of<{ readonly visit: Visit }>;

/** What is offered to somebody who asked for it in words; `of` lists what may be meant, each with its pair. */
export type Offer =
  /**
   * `on` and `at`: the day and time to which a visit is to be moved, as they were said; `to`: those of each, local to the
   * school. `there`: a visit that is at that time already.
   */
  | ({ readonly act: "move"; readonly there?: { readonly visit: Visit; readonly pair: Pair } } & WhereTo &
      Of<{ readonly visit: Visit; readonly to: WhereTo }>)
  | ({ readonly act: "cancel"; readonly reason?: VisitNotHeldReason } & OfVisits)
  | ({ readonly act: "miss" | "void" | "agree" } & OfVisits)
  | ({ readonly act: "convert"; readonly to: ContactModality } & OfVisits)
  | ({ readonly act: "confirmed" | "disputed" } & Of<{ readonly session: SessionRecord }>)
  | ({ readonly act: "take_back" | "amend" | "withdraw" } & Of<{ readonly session: SessionRecord }>)
  /** What of a saved record is put right, and what it would say then. `version`: the record as it stands. */
  | ({ readonly act: "correct"; readonly put: SavedCorrection; readonly version: string } & Of<{
      readonly session: SessionRecord;
      readonly would: WouldSay;
    }>)
  | ({ readonly act: "unshare" } & Of<{ readonly reflection: Reflection }>)
  | ({ readonly act: "done" | "dropped" } & Of<{ readonly commitment: Commitment }>);

/** `named`: with whom the wish is, if there is nothing that it can mean. */
export type OfferOrNothing = Offer & { readonly named?: Pair };
