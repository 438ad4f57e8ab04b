import { z } from "zod";
import {
  MEETING_PLACES,
  MENTOR_ACTIVITIES,
  MENTOR_STANCES,
  MODALITY_REASONS,
  OTHER_PARTICIPANTS,
  REQUEST_SOURCES,
  SESSION_DETAILS,
  type SessionDetail,
} from "#kernel/session-detail-codes.ts";
import { answer } from "./draft-field.ts";

/** What is not asked: each is there only if the mentor said or chose it. */
export const DRAFT_DETAILS = {
  objective: answer(z.string()).optional(),
  activities: answer(z.array(z.enum(MENTOR_ACTIVITIES))).optional(),
  stance: answer(z.enum(MENTOR_STANCES)).optional(),
  /** Who took part besides the two. */
  participants: answer(z.array(z.enum(OTHER_PARTICIPANTS))).optional(),
  requestSource: answer(z.enum(REQUEST_SOURCES)).optional(),
  modalityReason: answer(z.enum(MODALITY_REASONS)).optional(),
  place: answer(z.enum(MEETING_PLACES)).optional(),
  /** Minutes. */
  travel: answer(z.number()).optional(),
} as const satisfies Record<SessionDetail, z.ZodType>;

export type DraftDetails = z.infer<z.ZodObject<typeof DRAFT_DETAILS>>;

export function pickDetails(draft: DraftDetails): DraftDetails {
  return Object.fromEntries(SESSION_DETAILS.flatMap((name) => (draft[name] ? [[name, draft[name]]] : [])));
}
