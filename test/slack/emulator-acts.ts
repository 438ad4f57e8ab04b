import { expect } from "vitest";
import type { LoggingDialogueId, PairId, VisitId } from "#kernel/id.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import { handleLoggingTurn, startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import { shareable } from "#test/support/examined.ts";
import { understandMessage } from "#understanding/understand.ts";
import type { Stage } from "./emulator-stage.ts";

export type Known = Awaited<ReturnType<Stage["knows"]>>;

export type Scene = { readonly visit: VisitId; readonly dialogue: LoggingDialogueId };

/** A visit that is still to come, and an open draft. */
export async function sceneOf(ana: Known): Promise<Scene> {
  const [visit] = await ana.acts((tx, now) => listOpenVisits(tx, now, now.add({ hours: 240 })));
  if (!visit) throw new Error("the sample has no visit ahead");
  return { visit: visit.id, dialogue: await tellOf(ana) };
}

export async function planVisitWith(rosa: Known, ana: Known, startsAt = "2026-11-24T14:00:00Z"): Promise<VisitId> {
  const pairs = await rosa.acts((tx) => listMyPairs(tx));
  const plan = {
    pairId: pairs[0]?.id as PairId,
    startsAt: Temporal.Instant.from(startsAt),
    minutes: 60,
    modality: "in_person" as const,
    purpose: shareable(""),
  };
  const planned = await ana.acts((tx, now) => planVisit(tx, plan, now));
  if (planned.kind !== "planned") throw new Error(planned.kind);
  return planned.visit.id;
}

const ACCOUNT =
  "Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases antes del 27, yo le enviaré la ficha de observación.";

export async function tellOf(ana: Known): Promise<LoggingDialogueId> {
  const context = await ana.acts(async (tx, now) =>
    gatherUnderstandingContext(tx, await getPerson(tx, tx.personId), now),
  );
  const said = await understandMessage(ACCOUNT, context, AbortSignal.timeout(2_000));
  const told = await ana.acts((tx, now) => startOrContinueLogging(tx, { kind: "open", said }, now));
  if (told.kind !== "taken") throw new Error(told.kind);
  return told.dialogue;
}

export async function chooseFocus(ana: Known, dialogue: LoggingDialogueId): Promise<void> {
  await ana.acts((tx, now) =>
    handleLoggingTurn(tx, { kind: "focus", code: "curriculum_teaching", chosen: true }, now, dialogue),
  );
}

export async function save(ana: Known, dialogue: LoggingDialogueId): Promise<void> {
  await chooseFocus(ana, dialogue);
  expect(await ana.acts((tx, now) => saveSessionRecord(tx, dialogue, now))).toMatchObject({ kind: "saved" });
}

export async function channelOf(known: Known, { client }: Stage["context"]): Promise<string> {
  return (await client.conversations.open({ users: known.id })).channel?.id ?? "";
}
