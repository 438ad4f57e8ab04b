import { MAX_LOGGABLE_VISIT_AGE_DAYS } from "#mentoring/session/dialogue/check-draft.ts";
import { isDraftOfVisitNotHeld } from "#mentoring/session/dialogue/choose-next-question.ts";
import { isInformalContact } from "#mentoring/session/dialogue/draft.ts";
import type { LoggingReplyPart } from "#mentoring/session/dialogue/reply-part.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { clipText } from "#slack/render/limits.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";
import { formatChange, isChange } from "./changed-lines.ts";
import { formatDraftPrincipal } from "./draft-principal.ts";

/**
 * Formats one part of the reply to the mentor's message, which is shown before the next question or the summary card.
 */
export function formatReplyPart(saying: LoggingReplyPart, view: DialogueView, reader: Reader): string | undefined {
  if (isChange(saying)) return formatChange(saying, view, reader);
  switch (saying.kind) {
    case "ask":
    case "card":
      return undefined;
    case "unreadable":
    case "refused":
      return saying.kind === "refused" ? refused(saying, reader) : unreadable(saying, reader);
    case "too_long":
      return reader.say("session.too_long", { length: saying.length });
    case "not_understood":
      return reader.say(view.state.asking ? "session.not_understood" : "session.not_understood.card");
    case "small_talk":
      return reader.say(`session.small_talk.${saying.talk}`);
    case "rested":
      return rested(saying, view, reader);
    case "woken":
      return woken(view, reader);
    case "paused":
    case "started_again":
    case "set_aside":
    case "unfinished":
    case "needs_person":
    case "kept":
    case "noted":
    case "discarded":
      return reader.say(`session.${saying.kind}`);
    case "taken_back":
      return takenBack(view, reader);
    case "missing":
      return missing(saying, reader);
    case "saved":
      return formatSaved(view, reader);
  }
}

/** Says why the draft cannot be saved yet, and names all that it lacks. */
function missing({ what, values }: Extract<LoggingReplyPart, { kind: "missing" }>, reader: Reader): string {
  if (!values) return reader.say(what === "shorter" ? "session.missing.shorter" : "session.missing.answers");
  const names = values.map((value) => reader.say(`session.missing.value.${value}`));
  return reader.say("session.missing.values", { what: formatList(reader.locale, names) });
}

/** Quotes the words that were not understood as a day or a length. */
function unreadable({ what, quote }: Extract<LoggingReplyPart, { kind: "unreadable" }>, reader: Reader): string {
  return reader.mark(`session.unreadable.${what}`, { quote: `“${clipText(quote, 140)}”` });
}

/** Says which draft rests now; it can be opened from Home and by its principal's name. */
function rested({ pairId }: Extract<LoggingReplyPart, { kind: "rested" }>, view: DialogueView, reader: Reader): string {
  const principal = pairId && formatDraftPrincipal(view, pairId);
  return principal ? reader.mark("session.rested", { principal }) : reader.say("session.rested.unnamed");
}

/** Says which draft is open again: the question that follows may not name its principal. */
function woken(view: DialogueView, reader: Reader): string {
  const principal = formatDraftPrincipal(view);
  return principal ? reader.mark("session.woken", { principal }) : reader.say("session.woken.unnamed");
}

/** Says which record was taken back. */
function takenBack(view: DialogueView, reader: Reader): string {
  const { on } = view.state.draft;
  const day = on ? reader.day(Temporal.PlainDate.from(on.value)) : "";
  return reader.mark("session.take_back.done", { principal: formatDraftPrincipal(view), day });
}

/** Formats that the record is saved, of whom and which day, and from when on the principal can read it. */
function formatSaved(view: DialogueView, reader: Reader): string {
  const { draft } = view.state;
  const day = draft.on ? reader.day(Temporal.PlainDate.from(draft.on.value)) : "";
  const values = { principal: formatDraftPrincipal(view), day };
  if (isDraftOfVisitNotHeld(draft))
    return reader.mark(view.canTakeBack ? "session.saved.not_held" : "session.saved.not_held.released", values);
  const kind = isInformalContact(draft) ? "brief" : "visit";
  return reader.mark(view.canTakeBack ? "session.saved" : "session.saved.released", { ...values, kind });
}

function refused(saying: Extract<LoggingReplyPart, { kind: "refused" }>, reader: Reader): string {
  if (saying.problem === "minutes") return reader.say("session.refused.minutes", { value: saying.value });
  const day = reader.day(Temporal.PlainDate.from(saying.value));
  return saying.problem === "future"
    ? reader.say("session.refused.future", { day })
    : reader.say("session.refused.too_old", { day, days: MAX_LOGGABLE_VISIT_AGE_DAYS });
}
