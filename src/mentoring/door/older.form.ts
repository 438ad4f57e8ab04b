import type { PersonId } from "#kernel/id.ts";
import type { Page } from "#mentoring/page.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { WaitingNotice } from "#mentoring/waiting.ts";

type OfPairs = { readonly pairs: readonly Pair[]; readonly me: PersonId };

/** The lists that lead to everything older, a page at a time. */
export type OlderContent =
  /** The visits that wait for a record, of the pairs in which the reader mentors. */
  | ({ readonly name: "visit.due"; readonly visits: Page<Visit> } & OfPairs)
  /** The visits that were called off, missed or entered by mistake, each with its way back. */
  | ({ readonly name: "visit.closed"; readonly visits: Page<Visit> } & OfPairs)
  /** The records that their author has voided. */
  | {
      readonly name: "session.voided";
      readonly records: Page<{ readonly session: SessionRecord; readonly pair: Pair }>;
    }
  /** What Fieldbook will say to the reader, the next first. */
  | { readonly name: "home.waiting"; readonly waiting: Page<WaitingNotice> };
