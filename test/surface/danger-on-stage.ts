import { newId, type SafeguardingEventId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";
import { type Cast, type Member, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";

type Due = { readonly to: Member; readonly notice: Notice };

/** Amir wrote of every kind of danger; his questions rest, and he chose Elena, who is a contact, to be told. */
export async function insertDangerNotices({ owner }: TestDatabase, { amir, elena }: Cast) {
  const here = { workspace_id: amir.workspaceId };
  const insertEvent = async (category: "self" | "child" | "violence", choice?: string) => {
    const id = crypto.randomUUID() as SafeguardingEventId;
    await insertRow(owner, "machine.safeguarding_event", {
      ...here,
      id,
      person_id: amir.personId,
      category,
      language: "en",
      shown_on: "2026-11-17",
      arrival_hash: id.replaceAll("-", "").padEnd(64, "0"),
      ...(choice && { choice, chosen_on: "2026-11-17" }),
    });
    return id;
  };
  const contact = newId();
  await insertRow(owner, "delivery.safeguarding_contact", {
    ...here,
    id: contact,
    name: elena.name,
    phone: "+51 900 000 001",
    person_id: elena.personId,
    outside_line_of_command: true,
    added_at: onDay(0, "09:00"),
    added_by: elena.personId,
    verified_by: "Elena Vargas",
    verified_at: onDay(0, "09:00"),
  });
  for (const [position, [kind, how]] of RESOURCES.entries())
    await insertRow(owner, "delivery.safeguarding_resource", {
      ...here,
      id: newId(),
      country: "ES",
      language: "en",
      kind,
      name: `Help ${position}`,
      how,
      position,
      verified_by: "Elena Vargas",
      verified_at: onDay(0, "09:00"),
    });
  await insertRow(owner, "own.suspension", {
    ...here,
    person_id: amir.personId,
    since: onDay(1, "09:00"),
    contact_id: contact,
  });
  const to = (to: Member, notice: Notice): Due[] => [{ to, notice }];
  return {
    "safeguarding.self": to(amir, { kind: "safeguarding.self", event: await insertEvent("self"), kept: "draft" }),
    "safeguarding.risk": to(amir, { kind: "safeguarding.risk", event: await insertEvent("child") }),
    "safeguarding.violence": to(amir, { kind: "safeguarding.violence", event: await insertEvent("violence") }),
    "safeguarding.still": to(amir, { kind: "safeguarding.still", arrival: "1", says: "call" }),
    "safeguarding.reminder": to(amir, {
      kind: "safeguarding.reminder",
      event: await insertEvent("child", "not_reported"),
    }),
    "safeguarding.call": to(elena, { kind: "safeguarding.call", person: amir.personId }),
  } as const;
}

const RESOURCES = [
  ["emergency", "112"],
  ["helpline", "024"],
  ["child_route", "https://help.example/report_here?a=1&b=2"],
  ["protection_channel", "Write to the ombudsman"],
] as const;
