import type { PersonId, SessionRecordId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type {
  EarlierComment,
  SessionComment,
  SessionRecord,
  SessionRecordWithTexts,
} from "#mentoring/session/session.ts";
import type { SessionAmendment } from "#mentoring/session/session-history.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

/** What the forms show with which a saved session record is commented on, put right or withdrawn. */
export type RecordFormFacts = {
  "session.comment": { readonly session: SessionRecordId; readonly pair: Pair; readonly me: PersonId };
  "session.comment_edit": { readonly comment: SessionComment; readonly pair: Pair; readonly me: PersonId };
  "session.amend": { readonly notes: SessionRecordWithTexts };
  "session.amend_details": { readonly notes: SessionRecordWithTexts };
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
  /** The reader's own comments on a record as they stood before they were edited or taken back. */
  | { readonly name: "session.comment_earlier"; readonly earlier: readonly EarlierComment[] };
