import { createHash } from "node:crypto";
import type { PersonTx } from "#db/as.ts";
import type { SafeguardingEventId } from "#kernel/id.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";

/** What the author of a text with a sign of danger chose afterwards. */
export type SafeguardingChoice = "not_reported" | "already_reported" | "no" | "contact_asked" | "resumed";

/** That Fieldbook answered a text with a sign of danger. It holds no word of that text and no time of day. */
export type SafeguardingEvent = {
  readonly id: SafeguardingEventId;
  readonly category: DangerKind;
  readonly choice?: SafeguardingChoice;
};

/** Inserts an event, at most one for each request or message. `isNew` is false if that one had its event already. */
export async function insertSafeguardingEvent(
  tx: PersonTx,
  { zone, language }: Pick<Person, "zone" | "language">,
  { category, arrival }: { readonly category: DangerKind; readonly arrival: string },
  now: Temporal.Instant,
): Promise<{ readonly id: SafeguardingEventId; readonly isNew: boolean }> {
  const hash = createHash("sha256").update(arrival).digest("hex");
  const inserted = await tx.sql
    .insertInto("machine.safeguarding_event")
    .values({
      workspace_id: tx.workspaceId,
      person_id: tx.personId,
      category,
      language,
      shown_on: toDay(now, zone),
      arrival_hash: hash,
    })
    .onConflict((conflict) => conflict.columns(["person_id", "arrival_hash"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (inserted) return { id: inserted.id as SafeguardingEventId, isNew: true };
  const known = await tx.sql
    .selectFrom("machine.safeguarding_event")
    .select("id")
    .where("person_id", "=", tx.personId)
    .where("arrival_hash", "=", hash)
    .executeTakeFirstOrThrow();
  return { id: known.id as SafeguardingEventId, isNew: false };
}

/** Finds an event of the person as whom this transaction runs. RLS shows them no other. */
export async function findMySafeguardingEvent(
  tx: PersonTx,
  id: SafeguardingEventId,
): Promise<SafeguardingEvent | undefined> {
  const row = await tx.sql.selectFrom("machine.safeguarding_event").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      id,
      category: row.category as DangerKind,
      ...(row.choice && { choice: row.choice as SafeguardingChoice }),
    }
  );
}

/** Finds the last text in which the person as whom this transaction runs wrote of their own danger. */
export async function findMyLatestOwnDanger(tx: PersonTx): Promise<SafeguardingEventId | undefined> {
  const row = await tx.sql
    .selectFrom("machine.safeguarding_event")
    .select("id")
    .where("person_id", "=", tx.personId)
    .where("category", "=", "self" satisfies DangerKind)
    .orderBy("shown_on", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && (row.id as SafeguardingEventId);
}

export async function updateSafeguardingChoice(
  tx: PersonTx,
  id: SafeguardingEventId,
  choice: SafeguardingChoice,
  { zone }: Pick<Person, "zone">,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .updateTable("machine.safeguarding_event")
    .set({ choice, chosen_on: toDay(now, zone) })
    .where("id", "=", id)
    .execute();
}

const toDay = (now: Temporal.Instant, zone: string) => now.toZonedDateTimeISO(zone).toPlainDate();
