import type { Language } from "#kernel/language.ts";
import { toLanguage } from "#kernel/language.ts";
import type { SlackHouse } from "#slack/house.ts";

/** What Slack says of a user whom the programme does not know yet. */
export type Profile = {
  readonly name: string;
  readonly language: Language;
  readonly zone: string;
  readonly isAdmin: boolean;
};

/** Throws what the Web API throws. */
export async function profileOf(house: SlackHouse, slackUser: string): Promise<Profile> {
  const { user } = await house.client.users.info({ user: slackUser, include_locale: true });
  return {
    name: user?.real_name || user?.profile?.real_name || user?.name || slackUser,
    language: toLanguage(user?.locale),
    zone: user?.tz ?? "UTC",
    isAdmin: Boolean(user?.is_admin || user?.is_owner),
  };
}
