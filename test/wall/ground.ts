import { onDay } from "#test/support/cast.ts";
import type { Scene } from "./scene.ts";

// What the rows that are tried out have in common.

export const NOW = onDay(2, "09:00").toString();
export const SEALED = `v1.00000000.${"A".repeat(38)}`;
export const here = ({ cast }: Scene) => ({ workspace_id: cast.workspaceId });
export const ofPair = ({ cast, pair }: Scene) => ({ workspace_id: cast.workspaceId, pair_id: pair.id });
export const ofProgramme = ({ cast }: Scene) => ({ workspace_id: cast.workspaceId, programme_id: cast.programmeId });
