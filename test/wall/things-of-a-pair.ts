import { newId } from "#kernel/id.ts";
import { onDay } from "#test/support/cast.ts";
import { FOCUS } from "#test/support/logged-visit.ts";
import { CHANGE_OF_A_VISIT } from "./changed-visit.ts";
import { NOW, ofPair, ofProgramme, SEALED } from "./ground.ts";
import type { Scene } from "./scene.ts";
import type { Thing } from "./statement.ts";

const freshVisit = (scene: Scene, me: string) => ({
  ...ofPair(scene),
  id: newId(),
  programme_id: scene.cast.programmeId,
  starts_at: onDay(9, "10:00").toString(),
  minutes: 45,
  modality: "video",
  planned_at: NOW,
  planned_by: me,
});

const freshSession = (scene: Scene, me: string) => ({
  ...ofPair(scene),
  ...ofProgramme(scene),
  id: newId(),
  round_id: scene.cast.roundId,
  protocol_id: scene.cast.protocolId,
  dialogue_id: newId(),
  session_type: "informal_contact",
  modality: "phone",
  started_at: NOW,
  time_known: true,
  duration_min: 10,
  location_kind: "remote",
  participant_roles: ["principal", "mentor"],
  outcome: "held_as_planned",
  language: "es",
  log_source: "chat",
  logged_at: NOW,
  logged_by: me,
});

const freshCommitment = (owner: string) => (scene: Scene) => ({
  ...ofPair(scene),
  id: newId(),
  session_id: scene.logged.sessionId,
  owner,
  made_at: NOW,
});

const settled = (_: Scene, me: string) => ({ settled_at: NOW, settled_by: me, settled_as: "done" });

/** Sealed anew with the next version, as all texts of a row are. */
const ALL_TEXTS = {
  principal_request: SEALED,
  session_objective: SEALED,
  what_is_working: SEALED,
  challenge_in_focus: SEALED,
  evidence_notes: SEALED,
  next_focus: SEALED,
};

/** Ana and Rosa's. */
export const THINGS_OF_A_PAIR = {
  "how much was masked in a session": {
    table: "machine.pii_scan",
    row: ({ logged }) => ({ session_id: logged.sessionId }),
    change: () => ({ masked: 1 }),
    fresh: (scene) => ({ ...ofPair(scene), session_id: scene.logged.sessionId, result: "redacted", masked: 1 }),
  },
  "a visit": {
    table: "delivery.visit",
    row: ({ plannedVisitId }) => ({ id: plannedVisitId }),
    change: (_, me) => ({ confirmed_at: NOW, confirmed_by: me }),
    fresh: freshVisit,
  },
  "that a visit takes place all the same": {
    table: "delivery.visit_kept",
    row: ({ plannedVisitId }) => ({ visit_id: plannedVisitId }),
    change: () => ({ kept_at: NOW }),
    fresh: ({ cast, pair, logged }) => ({
      workspace_id: cast.workspaceId,
      visit_id: logged.visitId,
      pair_id: pair.id,
      kept_at: NOW,
    }),
  },
  "that a visit moves": {
    table: "delivery.visit",
    row: ({ plannedVisitId }) => ({ id: plannedVisitId }),
    change: (_, me) => ({ moved_at: NOW, moved_by: me }),
    fresh: (scene, me) => ({ ...freshVisit(scene, me), moved_from: scene.plannedVisitId }),
  },
  "that a visit was held": {
    table: "delivery.visit",
    row: ({ logged }) => ({ id: logged.visitId, status: "held" }),
    change: (_, me) => ({ held_at: NOW, held_by: me }),
    fresh: (scene, me) => ({ ...freshVisit(scene, me), held_at: NOW, held_by: me }),
  },
  "that a visit is withdrawn": {
    table: "delivery.visit",
    row: ({ plannedVisitId }) => ({ id: plannedVisitId }),
    change: () => ({ voided_at: NOW }),
  },
  "what was said of a visit before": {
    table: "delivery.visit_change",
    row: ({ visitChangeId }) => ({ id: visitChangeId }),
    change: () => ({ became: "planned" }),
    fresh: (scene, me) => ({
      ...ofPair(scene),
      ...CHANGE_OF_A_VISIT,
      visit_id: scene.plannedVisitId,
      id: newId(),
      changed_by: me,
    }),
  },
  "the logistics of a session": {
    table: "delivery.session",
    row: ({ logged }) => ({ id: logged.sessionId }),
    change: () => ({ duration_min: 50, amended_at: NOW }),
    fresh: freshSession,
  },
  "why a session was not held": {
    table: "delivery.session_not_held",
    row: ({ notHeldId }) => ({ session_id: notHeldId }),
    change: () => ({ reason: "leave" }),
    fresh: (scene) => ({ ...ofPair(scene), session_id: scene.unexplainedId, reason: "leave" }),
  },
  "that a session was declined": {
    table: "delivery.session_not_held",
    row: ({ declinedId }) => ({ session_id: declinedId }),
    change: () => ({ reason: "unknown" }),
    fresh: (scene) => ({ ...ofPair(scene), session_id: scene.unexplainedId, reason: "declined" }),
  },
  "the focus codes of a session": {
    table: "delivery.session_focus",
    row: ({ logged }) => ({ session_id: logged.sessionId }),
    change: () => ({ focus_areas: ["vision_planning"] }),
    fresh: (scene) => ({ ...ofPair(scene), session_id: scene.bareSessionId, ...FOCUS }),
  },
  "which codes a session was about": {
    table: "delivery.session_focus",
    reads: "focus_areas",
    row: ({ logged }) => ({ session_id: logged.sessionId }),
  },
  "the words of a session": {
    table: "content.session_text",
    row: ({ logged }) => ({ session_id: logged.sessionId }),
    change: () => ({ version: 2, ...ALL_TEXTS }),
    fresh: (scene) => ({ ...ofPair(scene), session_id: scene.bareSessionId, what_is_working: SEALED }),
  },
  "the principal's review of a session": {
    table: "content.session_review",
    row: ({ logged }) => ({ session_id: logged.sessionId }),
    change: () => ({ disputed_at: NOW }),
    fresh: (scene) => ({ ...ofPair(scene), session_id: scene.bareSessionId, confirmed_at: NOW }),
  },
  "a comment on a session": {
    table: "content.session_comment",
    row: ({ logged }) => ({ id: logged.commentId }),
    change: () => ({ version: 2, text: SEALED }),
    fresh: (scene, me) => ({
      ...ofPair(scene),
      id: newId(),
      session_id: scene.logged.sessionId,
      author_id: me,
      text: SEALED,
      written_at: NOW,
    }),
  },
  "what a session said before it was amended": {
    table: "content.session_amendment",
    row: ({ logged }) => ({ id: logged.amendmentId }),
    change: () => ({ old_hash: "2" }),
    fresh: (scene, me) => ({
      ...ofPair(scene),
      id: newId(),
      session_id: scene.logged.sessionId,
      field: "next_focus",
      old_hash: "0",
      new_hash: "1",
      amended_by: me,
      amended_at: NOW,
    }),
  },
  "a commitment of the principal": {
    table: "delivery.commitment",
    row: ({ logged }) => ({ id: logged.commitments.principal }),
    change: settled,
    fresh: freshCommitment("principal"),
  },
  "a commitment of the mentor": {
    table: "delivery.commitment",
    row: ({ logged }) => ({ id: logged.commitments.mentor }),
    change: settled,
    fresh: freshCommitment("mentor"),
  },
  "a commitment of both": {
    table: "delivery.commitment",
    row: ({ logged }) => ({ id: logged.commitments.joint }),
    change: settled,
    fresh: freshCommitment("joint"),
  },
  "when a commitment is due, and whose it is": {
    table: "delivery.commitment",
    reads: "id, pair_id, owner, due_on, settled_at",
    row: ({ logged }) => ({ id: logged.commitments.joint }),
  },
  "the words of a commitment": {
    table: "content.commitment_text",
    row: ({ logged }) => ({ commitment_id: logged.commitments.principal }),
    change: () => ({ text: SEALED, cue: SEALED, version: 2 }),
    fresh: (scene) => ({ ...ofPair(scene), commitment_id: scene.unwordedCommitmentId, text: SEALED }),
  },
  "what a commitment said before": {
    table: "content.commitment_earlier",
    row: ({ logged }) => ({ commitment_id: logged.commitments.principal }),
    change: () => ({ text: SEALED }),
    fresh: (scene, me) => ({
      ...ofPair(scene),
      id: newId(),
      commitment_id: scene.logged.commitments.principal,
      text: SEALED,
      replaced_by: me === scene.cast.rosa.personId ? "principal" : "mentor",
      replaced_at: NOW,
    }),
  },
} satisfies Record<string, Thing>;
