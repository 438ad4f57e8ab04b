import type { SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import type { LoggingReplyPart } from "#mentoring/session/dialogue/reply-part.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { clipText } from "#slack/render/limits.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatDraftPrincipal } from "./draft-principal.ts";

const CHANGES = [
  "not_reread",
  "changed",
  "same",
  "reread",
  "removed",
  "moved",
  "stands_already",
  "replaced",
  "not_corrected",
] as const satisfies LoggingReplyPart["kind"][];
type Change = Extract<LoggingReplyPart, { kind: (typeof CHANGES)[number] }>;

/** Whether a part of the reply says what of the draft is other than it was, or why it is not. */
export const isChange = (saying: LoggingReplyPart): saying is Change => CHANGES.some((kind) => kind === saying.kind);

/** Says what of the draft is other than it was. */
export function formatChange(saying: Change, view: DialogueView, reader: Reader): string {
  switch (saying.kind) {
    case "not_reread":
      return reader.say("common.edit_not_taken");
    case "changed":
    case "same":
      return reader.say(`session.${saying.kind}`, { what: changes(saying.fields, view, reader) });
    case "reread":
      return reread(saying.fields, view, reader);
    case "removed":
      return reader.mark("session.removed", { words: clipText(saying.words, 140) });
    case "moved":
    case "stands_already":
    case "replaced": {
      const values = { words: clipText(saying.words, 140), place: formatPlace(saying.to, view, reader) };
      return reader.mark(`session.${saying.kind}`, values);
    }
    case "not_corrected":
      return reader.say(`session.not_corrected.${saying.why}`);
  }
}

/** The place of a text as the card names it. */
function formatPlace(place: Extract<Change, { kind: "moved" }>["to"], view: DialogueView, reader: Reader): string {
  if (place === "mentor") return reader.say("session.card.mentor_will");
  if (place === "principal")
    return reader.say("session.card.principal_will", { principal: formatDraftPrincipal(view) });
  return reader.say(place === "request" ? "session.edit.request" : `session.card.${place}`);
}

/** Says what the new words of a message that was edited changed. */
function reread(fields: readonly string[], view: DialogueView, reader: Reader): string {
  if (fields.length === 0) return reader.say("session.reread.same");
  return reader.say("session.reread", { what: changes(fields, view, reader) });
}

const LABELS = {
  outcome: "session.card.outcome",
  reason: "session.card.reason",
  on: "session.card.when",
  startsAt: "session.card.when",
  minutes: "session.card.when",
  modality: "session.card.how",
  request: "session.edit.request",
  working: "session.card.working",
  challenge: "session.card.challenge",
  agreed: "session.card.agreed",
  next: "session.card.next",
  focus: "session.card.focus",
  type: "session.edit.type",
  objective: "session.detail.objective",
  activities: "session.detail.activities",
  stance: "session.detail.stance",
  participants: "session.detail.participants",
  requestSource: "session.detail.requestSource",
  modalityReason: "session.detail.modalityReason",
  place: "session.detail.place",
  travel: "session.detail.travel",
} as const;

/**
 * Formats which values of the draft a message changed. Short values (day, time, first name) are repeated themselves; of
 * a long text only its label is named.
 */
function changes(fields: readonly string[], view: DialogueView, reader: Reader): string {
  const { draft } = view.state;
  const named = fields.flatMap((field) => {
    if (field === "pairId") return [escapeMrkdwn(formatDraftPrincipal(view))];
    if (field === "on" && draft.on) return [reader.day(Temporal.PlainDate.from(draft.on.value))];
    if (field === "startsAt" && draft.startsAt) return [reader.time(Temporal.PlainTime.from(draft.startsAt.value))];
    if (field === "times") return [times(draft, reader)];
    if (field === "minutes" && draft.minutes) return [reader.say("common.minutes", { minutes: draft.minutes.value })];
    if (field === "modality" && draft.modality) return [reader.say(`session.modality.${draft.modality.value}`)];
    if (field === "outcome" && draft.outcome) return [reader.say(`session.outcome.${draft.outcome.value}`)];
    return field in LABELS ? [reader.say(LABELS[field as keyof typeof LABELS])] : [];
  });
  return [...new Set(named)].join(", ");
}

/** From when to when, and how long that is. */
function times({ startsAt, minutes }: SessionDraft, reader: Reader): string {
  if (!startsAt || !minutes) return "";
  const from = Temporal.PlainTime.from(startsAt.value);
  const to = from.add({ minutes: minutes.value });
  return reader.say("session.changed.times", { from: reader.time(from), to: reader.time(to), minutes: minutes.value });
}
