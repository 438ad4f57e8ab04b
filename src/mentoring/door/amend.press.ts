import { openSessionHistory } from "#mentoring/session/open-session-history.ts";
import { restoreSessionRecord } from "#mentoring/session/void-session.ts";
import { listVisitsForRecord } from "#mentoring/visit/visit-of-record.store.ts";
import type { ActionPayload } from "./actions.ts";
import { openCommitmentsModal } from "./commitment.press.ts";
import { defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { gatherRecord } from "./record-page.ts";
import { createModalReply, createTextReply, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

const NOT_YOURS = createTextReply(createPhrase("common.not_yours"));
/** A record can hang on a visit that was planned for at most this long before or after it. */
const AROUND = { hours: 24 * 60 };

export const amendPressHandlers: PressHandlers<"session.amend" | "session.history" | "session.restore"> = {
  "session.amend": defineWriteHandler(openAmendForm),
  "session.history": defineWriteHandler(async ({ tx, me, now }, { session }) => {
    const read = await openSessionHistory(tx, session, now);
    if (read.kind === "not_yours") return NOT_YOURS;
    const { history, visits, pair } = read;
    return createModalReply({ name: "session.history", history, visits, pair, me: me.id });
  }),
  "session.restore": defineWriteHandler(async (at, { session }) => {
    const outcome = await restoreSessionRecord(at.tx, session, at.now);
    switch (outcome.kind) {
      case "restored": {
        const form = await gatherRecord(at, session);
        return { kind: "replace", line: createPhrase("session.restored"), ...(form && { form }) };
      }
      case "visit_taken":
        return createTextReply(createPhrase("session.amend.visit_taken"));
      case "not_yours":
        return NOT_YOURS;
    }
  }),
};

/**
 * Opens the form for the part of a record that the menu names. A button without a menu opens the record itself, where
 * the menu is.
 */
async function openAmendForm(
  at: RequestContext,
  { session: id, picked }: ActionPayload<"session.amend">,
): Promise<Reply> {
  const record = await gatherRecord(at, id);
  if (!record) return NOT_YOURS;
  const { notes, pair } = record;
  const { session } = notes;
  if (picked === undefined || session.loggedBy !== at.me.id || session.voidedAt) return createModalReply(record);
  switch (picked) {
    case "said":
      return createModalReply({ name: "session.amend", notes });
    case "details":
      return createModalReply({ name: "session.amend_details", notes });
    case "when": {
      const [from, to] = [session.startedAt.subtract(AROUND), session.startedAt.add(AROUND)];
      const free = await listVisitsForRecord(at.tx, { pair: pair.id, except: id, from, to });
      return createModalReply({ name: "session.amend_when", notes, pair, visits: free });
    }
    case "agreed":
      return openCommitmentsModal(at, pair.id);
    case "void":
      return createModalReply({ name: "session.void", session, pair });
  }
}
