import type { PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecord, SessionRecordWithTexts } from "#mentoring/session/session.ts";
import type { SessionAmendment } from "#mentoring/session/session-history.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

/** What the forms show with which a saved session record is put right or withdrawn. */
export type RecordFormFacts = {
  "session.amend": { readonly notes: SessionRecordWithTexts };
  /** `visits`: those of the pair that have no other record. */
  "session.amend_when": {
    readonly notes: SessionRecordWithTexts;
    readonly pair: Pair;
    readonly visits: readonly Visit[];
  };
  "session.void": { readonly session: SessionRecord; readonly pair: Pair };
};

/** The modals about saved session records that are only read, besides the record itself. */
export type RecordModalContent =
  | {
      readonly name: "session.history";
      readonly history: readonly SessionAmendment[];
      /** The visits that the history names. */
      readonly visits: readonly Visit[];
      readonly pair: Pair;
      readonly me: PersonId;
    }
  /** The records that their author has voided. */
  | {
      readonly name: "session.voided";
      readonly records: readonly { readonly session: SessionRecord; readonly pair: Pair }[];
    };
