import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecordWithTexts } from "#mentoring/session/session.ts";
import type { AmendedValue, SessionAmendment } from "#mentoring/session/session-history.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { Reader } from "#slack/render/reader.ts";
import { amendWhenView } from "#slack/render/session/amend.view.ts";
import { sessionHistoryView } from "#slack/render/session/history.view.ts";
import { sessionNotesView } from "#slack/render/session/notes.view.ts";
import { voidedSessionsView, voidSessionView } from "#slack/render/session/void.view.ts";

import { DAY, ME, NOW, visitOf, type Words } from "./nouns.ts";

/** Everything with which a saved record is put right, withdrawn and restored. */
export function puttingRight({ text }: Words, notes: SessionRecordWithTexts, pair: Pair, reader: Reader) {
  const { session } = notes;
  const free = [visitOf(pair, 0, text), visitOf(pair, 1, text)];
  const voided = { ...notes, session: { ...session, voidedAt: NOW } };
  return [
    { name: "amend when", shown: amendWhenView({ name: "session.amend_when", notes, pair, visits: free }, reader) },
    { name: "void", shown: voidSessionView({ name: "session.void", session, pair }, reader) },
    {
      name: "voided",
      shown: voidedSessionsView(
        { name: "session.voided", records: { items: [{ session, pair }], at: 1, hasOlder: true } },
        reader,
      ),
    },
    { name: "voided notes", shown: sessionNotesView({ name: "session.notes", notes: voided, pair, me: ME }, reader) },
    {
      name: "history",
      shown: sessionHistoryView(
        { name: "session.history", history: historyOf(text, free), visits: free, pair, me: ME },
        reader,
      ),
    },
  ];
}

function historyOf(text: string, [visit]: readonly Visit[]): SessionAmendment[] {
  const changes: AmendedValue[] = [
    { field: "outcome", before: "not_held", after: "held_changed" },
    { field: "whyNot", before: "leave", after: "" },
    { field: "began", before: `${NOW}`, after: `${NOW} day` },
    { field: "minutes", before: "90", after: "60" },
    { field: "modality", before: "phone", after: "video" },
    { field: "type", before: "school_visit", after: "shadowing" },
    { field: "visit", before: "", after: visit?.id ?? "" },
    { field: "next", before: `${DAY}`, after: `${DAY} ${NOW}` },
    { field: "request", before: text, after: text },
    { field: "working", after: text },
    { field: "challenge", before: "", after: text },
    { field: "focus", before: "external_demands school_climate", after: "school_climate" },
  ];
  return [
    { by: ME, at: NOW, reason: "restored", changes: [{ field: "voided", before: "voided", after: "" }] },
    { by: ME, at: NOW, reason: "asked", remark: text, changes },
  ];
}
