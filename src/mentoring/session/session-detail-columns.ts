import { type ModalityReason, OTHER_PARTICIPANTS } from "#kernel/session-detail-codes.ts";
import type { SessionRecord } from "./session.ts";

type Details = Pick<SessionRecord, "modalityReason" | "travelMinutes" | "participants">;
type Columns = {
  readonly modality_reason: string | null;
  readonly travel_min: number | null;
  readonly participant_roles: readonly string[] | null;
};

/** The two themselves are only named beside others; if nobody was said to have taken part besides, it is not known. */
export function toDetailColumns({ modalityReason, travelMinutes, participants }: Details) {
  return {
    modality_reason: modalityReason ?? null,
    travel_min: travelMinutes ?? null,
    participant_roles: participants.length > 0 ? ["principal", "mentor", ...participants] : null,
  };
}

export function fromDetailColumns(row: Columns): Details {
  return {
    participants: OTHER_PARTICIPANTS.filter((role) => row.participant_roles?.includes(role)),
    ...(row.modality_reason && { modalityReason: row.modality_reason as ModalityReason }),
    ...(row.travel_min !== null && { travelMinutes: row.travel_min }),
  };
}
