import { asMachineWithin, type PersonTx, type Tx } from "#db/as.ts";
import type { PersonId, RosterImportId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { findLatestImport, listChangesOfImport, markChangeUndone, markImportUndone } from "./roster-import.store.ts";
import { type UndoneChange, undoChange } from "./undo-change.ts";

export type UndoImportOutcome =
  | {
      readonly kind: "undone";
      readonly importedAt: Temporal.Instant;
      /** How many of its changes were taken back. */
      readonly undone: number;
      /** What stays, and why. */
      readonly kept: readonly UndoneChange[];
    }
  /** Nothing was imported, or everything that was is taken back already. */
  | { readonly kind: "nothing" };

/**
 * Takes the latest import back as one, on behalf of a coordinator or in a transaction of the machine role: each of its
 * changes, the last first, unless something was built on it since. What stays is said, with the reason. An import is taken
 * back once; what stays then is for the acts on people and pairs. With `meant`, nothing is done if another import is the
 * latest by now.
 */
export async function undoLatestImport(
  tx: Tx | PersonTx,
  now: Temporal.Instant,
  meant?: RosterImportId,
): Promise<UndoImportOutcome> {
  const latest = await findLatestImport(tx);
  if (!latest || (meant && latest.id !== meant)) return { kind: "nothing" };
  const by = "personId" in tx ? tx.personId : undefined;
  return asMachineWithin(tx, (machine) => undoImport(machine, latest.id, latest.importedAt, by, now));
}

async function undoImport(
  tx: Tx,
  id: RosterImportId,
  importedAt: Temporal.Instant,
  by: PersonId | undefined,
  now: Temporal.Instant,
): Promise<UndoImportOutcome> {
  if (!(await markImportUndone(tx, id, by, now))) return { kind: "nothing" };
  const done: UndoneChange[] = [];
  for (const change of await listChangesOfImport(tx, id)) {
    const outcome = await undoChange(tx, change, now);
    if (!outcome.why) await markChangeUndone(tx, change.id, now);
    done.push(outcome);
  }
  planAgain(tx, "everyone", now);
  await audit(tx, { act: "roster.undo", subject: tx.workspaceId }, now);
  const kept = done.filter(({ why }) => why);
  return { kind: "undone", importedAt, undone: done.length - kept.length, kept };
}
