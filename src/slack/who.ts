import { asMachineIn } from "#db/as.ts";
import { findCoordinator, findPersonBySlackUser, linkSlackUser } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import type { Programme } from "#mentoring/programme/programme.ts";
import type { SlackHouse } from "./house.ts";
import { remember } from "./remembered.ts";

/** Who a Slack user is to us. A stranger is told who could add them. */
export type Who =
  | { readonly kind: "person"; readonly person: Person }
  | { readonly kind: "stranger"; readonly programme?: Programme; readonly coordinator?: Person; readonly was?: Person };

export async function whoIs(house: SlackHouse, slackUser: string): Promise<Who> {
  const known = await asMachineIn(house.db, house.workspaceId, (tx) => findPersonBySlackUser(tx, slackUser));
  const person = known ?? (await recognise(house, slackUser));
  if (person) remember(house, slackUser, person);
  if (person && isActive(person)) return { kind: "person", person };
  return asMachineIn(house.db, house.workspaceId, async (tx) => {
    const [programme, coordinator] = [await findProgramme(tx), await findCoordinator(tx)];
    return {
      kind: "stranger",
      ...(programme && { programme }),
      ...(coordinator && { coordinator }),
      ...(person && { was: person }),
    };
  });
}

/** A roster may name people by e-mail alone: at their first word they are matched, once, and known from then on. */
async function recognise(house: SlackHouse, slackUser: string): Promise<Person | undefined> {
  const email = await emailOf(house, slackUser);
  return email ? asMachineIn(house.db, house.workspaceId, (tx) => linkSlackUser(tx, email, slackUser)) : undefined;
}

/** Undefined without the scope for it, as while Slack does not answer: then the person stays unknown for now. */
async function emailOf(house: SlackHouse, slackUser: string): Promise<string | undefined> {
  try {
    const { user } = await house.client.users.info({ user: slackUser });
    return user?.is_bot || user?.is_stranger ? undefined : user?.profile?.email;
  } catch (error) {
    house.log.warn({ error: error instanceof Error ? error.message : "unknown" }, "Slack did not say who a user is.");
    return undefined;
  }
}
