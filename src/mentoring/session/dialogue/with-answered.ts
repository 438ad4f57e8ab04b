import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { isCorrection } from "./apply-stated-correction.ts";
import { type LoggingQuestion, listChangedFields, type SessionDraft } from "./draft.ts";
import type { DialogueState } from "./state.ts";

/** Lists the fields that one draft has and another has not, or has otherwise. */
export function listFilledFields(before: SessionDraft, after: SessionDraft): (keyof SessionDraft)[] {
  return listChangedFields(before, after, after) as (keyof SessionDraft)[];
}

/** Notes what was answered in the order of answering, so that "back" can remove it. */
export function withAnswered(state: DialogueState, fields: readonly (keyof SessionDraft)[]): DialogueState {
  const isHow = fields.includes("minutes") && fields.includes("modality");
  const asks = fields.flatMap((field): LoggingQuestion[] =>
    isHow && (field === "minutes" || field === "modality") ? ["how"] : ANSWERS.filter((ask) => ask === field),
  );
  const fresh = [...new Set(asks)];
  return { ...state, answered: [...state.answered.filter((ask) => !fresh.includes(ask)), ...fresh] };
}

const ANSWERS = [
  "outcome",
  "reason",
  "on",
  "minutes",
  "modality",
  "request",
  "working",
  "challenge",
  "agreed",
] as const satisfies LoggingQuestion[];

/** Lists what a correction says of when and how the two met that the draft says already. */
export function listSameValues(
  draft: SessionDraft,
  { takesBack, correction, ...said }: MessageUnderstanding,
): string[] {
  if (!takesBack && !isCorrection(said)) return [];
  const { on, startsAt, minutes, modality } = correction;
  const told = {
    on: on?.value.toString(),
    startsAt: startsAt?.value.toString({ smallestUnit: "minute" }),
    minutes: minutes?.value,
    modality: modality?.value,
  };
  const named = Object.entries(told).filter(([, value]) => value !== undefined);
  const isSame = named.every(([field, value]) => draft[field as keyof typeof told]?.value === value);
  return isSame ? named.map(([field]) => field) : [];
}
