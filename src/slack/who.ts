import { asMachineIn } from "#db/as.ts";
import { type Language, languageIn } from "#kernel/language.ts";
import { findCoordinator, findPersonBySlackUser, linkSlackUser } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import type { Programme } from "#mentoring/programme/programme.ts";
import type { SlackHouse } from "./house.ts";
import { remember } from "./remembered.ts";

/** Who a Slack user is to us. A stranger is told who could add them. */
export type Who =
  | { readonly kind: "person"; readonly person: Person }
  | {
      readonly kind: "stranger";
      readonly programme?: Programme;
      readonly coordinator?: Person;
      readonly was?: Person;
      /** What they have set in Slack, where it is one of ours. */
      readonly language?: Language;
    };

export async function whoIs(house: SlackHouse, slackUser: string): Promise<Who> {
  const known = await asMachineIn(house.db, house.workspaceId, (tx) => findPersonBySlackUser(tx, slackUser));
  const { email, language } = known ? {} : await slackProfile(house, slackUser);
  const person = known ?? (email ? await recognise(house, email, slackUser) : undefined);
  if (person) remember(house, slackUser, person);
  if (person && isActive(person)) return { kind: "person", person };
  return asMachineIn(house.db, house.workspaceId, async (tx) => {
    const [programme, coordinator] = [await findProgramme(tx), await findCoordinator(tx)];
    return {
      kind: "stranger",
      ...(programme && { programme }),
      ...(coordinator && { coordinator }),
      ...(person && { was: person }),
      ...(language && { language }),
    };
  });
}

/** A roster may name people by e-mail alone: at their first word they are matched, once, and known from then on. */
function recognise(house: SlackHouse, email: string, slackUser: string): Promise<Person | undefined> {
  return asMachineIn(house.db, house.workspaceId, (tx) => linkSlackUser(tx, email, slackUser));
}

/** No e-mail without the scope for it, and nothing while Slack does not answer: then the person stays unknown for now. */
async function slackProfile(house: SlackHouse, slackUser: string): Promise<{ email?: string; language?: Language }> {
  try {
    const { user } = await house.client.users.info({ user: slackUser, include_locale: true });
    if (!user || user.is_bot || user.is_stranger) return {};
    const { profile, locale } = user;
    const language = languageIn(locale);
    return { ...(profile?.email && { email: profile.email }), ...(language && { language }) };
  } catch (error) {
    house.log.warn({ error: error instanceof Error ? error.message : "unknown" }, "Slack did not say who a user is.");
    return {};
  }
}
