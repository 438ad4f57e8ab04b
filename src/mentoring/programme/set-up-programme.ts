import type { Tx } from "#db/as.ts";
import { newId, type PersonId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { insertAddress } from "#mentoring/people/address.store.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import { findPersonAtAddress, getPerson, insertPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { lockWorkspace } from "#mentoring/people/workspace.store.ts";
import { ensureProgramme } from "./ensure-programme.ts";
import { findProgramme } from "./programme.store.ts";

export type ProgrammeFounder = {
  readonly at: ChatAddress;
  readonly name: string;
  readonly language: Language;
  readonly zone: string;
};

export type SetUpProgrammeOutcome =
  | { readonly kind: "set_up"; readonly coordinator: Person }
  | { readonly kind: "taken" };

/**
 * Creates the workspace's programme. If the administrator who does so is not yet a person of the workspace, they are
 * added as its coordinator.
 */
export async function setUpProgramme(
  tx: Tx,
  founder: ProgrammeFounder,
  name: string,
  zone: string,
  now: Temporal.Instant,
): Promise<SetUpProgrammeOutcome> {
  await lockWorkspace(tx, tx.workspaceId);
  if (await findProgramme(tx)) return { kind: "taken" };
  await ensureProgramme(tx, { name, zone, language: founder.language, now });
  const known = await findPersonAtAddress(tx, founder.at);
  if (known) return { kind: "set_up", coordinator: known };
  const id = newId<PersonId>();
  const { at, ...profile } = founder;
  await insertPerson(tx, { id, ...profile, roles: ["coordinator"] }, now);
  if (!(await insertAddress(tx, id, at, now))) throw new Error("the founder's address was taken meanwhile");
  await audit(tx, { act: "person.add", subject: id, person: id }, now);
  return { kind: "set_up", coordinator: await getPerson(tx, id) };
}
