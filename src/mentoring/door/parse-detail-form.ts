import { MAX_OBJECTIVE_LENGTH, SESSION_DETAILS, VALID_TRAVEL_MINUTES } from "#kernel/session-detail-codes.ts";
import type { SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import type { DraftDetails } from "#mentoring/session/dialogue/draft-details.ts";
import type { SessionFields } from "#mentoring/session/session-fields.ts";
import type { FormValues } from "./forms.ts";
import { kept } from "./parse-edit-form.ts";
import { createFieldErrors, type FieldErrors } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

type Filled = FormValues<"session.details">;
type Errors = Partial<Record<"objective" | "travel", ReplyPhrase>>;

/** Puts the details of the submitted form into the draft. What the mentor did not change keeps its words. */
export function parseDetailForm(
  filled: Filled,
  before: SessionDraft,
): { readonly kind: "edited"; readonly draft: SessionDraft } | FieldErrors<"objective" | "travel"> {
  const errors = findErrors(filled);
  if (errors) return createFieldErrors(errors);
  const { activities, participants, travel, ...codes } = filled;
  const details: { readonly [Name in keyof DraftDetails]: DraftDetails[Name] | undefined } = {
    objective: kept(before.objective, codes.objective),
    activities: kept(before.activities, activities.length > 0 ? activities : undefined),
    stance: kept(before.stance, codes.stance),
    participants: kept(before.participants, participants.length > 0 ? participants : undefined),
    requestSource: kept(before.requestSource, codes.requestSource),
    modalityReason: kept(before.modalityReason, codes.modalityReason),
    place: kept(before.place, codes.place),
    travel: kept(before.travel, travel === undefined ? undefined : Number(travel)),
  };
  const rest = Object.entries(before).filter(([name]) => !SESSION_DETAILS.some((field) => field === name));
  const chosen = Object.entries(details).filter(([, field]) => field !== undefined);
  return { kind: "edited", draft: Object.fromEntries([...rest, ...chosen]) as SessionDraft };
}

/** Validates the form with which the details of a saved record are put right; its text is examined apart. */
export function parseAmendDetailForm(filled: Filled):
  | {
      readonly kind: "amended";
      readonly to: Partial<Omit<SessionFields, "request" | "working" | "challenge" | "objective">>;
    }
  | FieldErrors<"objective" | "travel"> {
  const errors = findErrors(filled);
  if (errors) return createFieldErrors(errors);
  const { activities, stance, participants, requestSource, modalityReason, place, travel } = filled;
  return {
    kind: "amended",
    to: {
      activities,
      participants,
      stance: stance ?? null,
      requestSource: requestSource ?? null,
      modalityReason: modalityReason ?? null,
      place: place ?? null,
      travel: travel === undefined ? null : Number(travel),
    },
  };
}

function findErrors({ objective, travel }: Filled): Errors | undefined {
  const length = objective?.length ?? 0;
  const errors: Errors = {
    ...(length > MAX_OBJECTIVE_LENGTH && {
      objective: createPhrase("common.error.too_long", { length, limit: MAX_OBJECTIVE_LENGTH }),
    }),
    ...(travel !== undefined && !isJourney(Number(travel)) && { travel: createPhrase("session.detail.error.travel") }),
  };
  return Object.keys(errors).length > 0 ? errors : undefined;
}

const isJourney = (minutes: number) =>
  Number.isInteger(minutes) && minutes >= VALID_TRAVEL_MINUTES.least && minutes <= VALID_TRAVEL_MINUTES.most;
