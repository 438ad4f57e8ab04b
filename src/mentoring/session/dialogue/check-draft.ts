import { VALID_SESSION_MINUTES } from "#kernel/contact-codes.ts";
import type { SessionType } from "#mentoring/session/codes.ts";
import { MAX_SESSION_TEXT_LENGTHS, type SessionDraft } from "./draft.ts";
import type { LoggingReplyPart } from "./reply-part.ts";
import type { DialogueContext } from "./turn.ts";

/** Maximum number of days since a visit for it to be logged. An older date is nearly always a mistyped year. */
export const MAX_LOGGABLE_VISIT_AGE_DAYS = 180;

/** Removes impossible values from a draft, and returns them so that the mentor can be asked again. */
export function removeImpossibleDraftValues(
  draft: SessionDraft,
  context: DialogueContext,
): { draft: SessionDraft; refused: LoggingReplyPart[] } {
  const day = draft.on && dayProblem(draft.on.value, context);
  const minutes =
    draft.minutes && isValidSessionDuration(draft.minutes.value, draft.type?.value) ? undefined : draft.minutes;
  const { on, startsAt, minutes: told, ...rest } = draft;
  return {
    draft: {
      ...rest,
      ...(!day && on && { on }),
      ...(!day && startsAt && { startsAt }),
      ...(!minutes && told && { minutes: told }),
    },
    refused: [
      ...(day && on && on.source !== "likely" ? [{ kind: "refused" as const, problem: day, value: on.value }] : []),
      ...(minutes && minutes.source !== "likely"
        ? [{ kind: "refused" as const, problem: "minutes" as const, value: String(minutes.value) }]
        : []),
    ],
  };
}

/** A chance contact may be shorter than any visit. */
export function isValidSessionDuration(minutes: number, type?: SessionType): boolean {
  const least = type === "informal_contact" ? 1 : VALID_SESSION_MINUTES.least;
  return Number.isInteger(minutes) && minutes >= least && minutes <= VALID_SESSION_MINUTES.most;
}

function dayProblem(on: string, context: DialogueContext): "future" | "too_old" | undefined {
  const today = context.now.toZonedDateTimeISO(context.zone).toPlainDate();
  // A date that is tomorrow for the mentor may already be today in the time zone of the school.
  if (
    Temporal.PlainDate.compare(on, today.add({ days: 1 })) > 0 ||
    (on > today.toString() && !isTomorrowSomewhere(context, on))
  ) {
    return "future";
  }
  return Temporal.PlainDate.compare(on, today.subtract({ days: MAX_LOGGABLE_VISIT_AGE_DAYS })) < 0
    ? "too_old"
    : undefined;
}

/**
 * Whether a date that is tomorrow for the mentor is plausible. It is if a planned visit that has already begun is on
 * that date at its school, whose time zone is ahead of the mentor's.
 */
function isTomorrowSomewhere(context: DialogueContext, on: string): boolean {
  return context.due.some((visit) => visit.on === on);
}

/**
 * Lists the texts of a draft that exceed the maximum length for a session record, by field. They stay in the draft
 * until the mentor shortens them.
 */
export function listTooLongDraftTexts(
  draft: SessionDraft,
): { field: "request" | "working" | "challenge" | "agreed"; length: number; limit: number }[] {
  const texts = (["request", "working", "challenge"] as const).map((field) => ({
    field,
    text: draft[field]?.value ?? "",
    limit: MAX_SESSION_TEXT_LENGTHS[field],
  }));
  const agreed = (draft.agreed?.value ?? []).map(({ text }) => ({
    field: "agreed" as const,
    text,
    limit: MAX_SESSION_TEXT_LENGTHS.commitment,
  }));
  return [...texts, ...agreed]
    .filter(({ text, limit }) => text.length > limit)
    .map(({ field, text, limit }) => ({ field, length: text.length, limit }));
}
