import { asMachineIn } from "#db/as.ts";
import { type Language, languageIn } from "#kernel/language.ts";
import { findCoordinator, findPersonAt } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import type { Programme } from "#mentoring/programme/programme.ts";
import { slackAddress } from "./address.ts";
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
  const known = await asMachineIn(house.db, house.workspaceId, (tx) =>
    findPersonAt(tx, slackAddress(house, slackUser)),
  );
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
async function recognise(house: SlackHouse, email: string, slackUser: string): Promise<Person | undefined> {
  const at = slackAddress(house, slackUser);
  const outcome = await asMachineIn(house.db, house.workspaceId, (tx) =>
    recognisePerson(tx, at, email, house.clock.now()),
  );
  switch (outcome.kind) {
    case "recognised":
      return outcome.person;
    case "held":
      return outcome.by;
    case "unknown":
    case "known_elsewhere":
      return undefined;
  }
}

/** No e-mail without the scope for it, and nothing while Slack does not answer: then the person stays unknown for now. */
async function slackProfile(house: SlackHouse, slackUser: string): Promise<{ email?: string; language?: Language }> {
  try {
    const { user } = await house.client.users.info({ user: slackUser, include_locale: true });
    if (!user || user.is_bot || user.is_stranger || !isOf(house, user)) return {};
    const { profile, locale } = user;
    const language = languageIn(locale);
    return { ...(profile?.email && { email: profile.email }), ...(language && { language }) };
  } catch (error) {
    house.log.warn({ error: error instanceof Error ? error.message : "unknown" }, "Slack did not say who a user is.");
    return {};
  }
}

/** An account of this workspace, or of the organisation it belongs to: nobody else's e-mail is taken for theirs. */
function isOf({ teamId }: SlackHouse, user: { team_id?: string; enterprise_user?: { teams?: string[] } }): boolean {
  return user.team_id === undefined || user.team_id === teamId || (user.enterprise_user?.teams ?? []).includes(teamId);
}
