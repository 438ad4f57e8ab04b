import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { deriveUserName } from "./team.ts";

/** The workspace of people whom a shared channel connects to this one. */
const OTHER_TEAM_ID = "T0ELSEWHERE";

/** Builds a person as `users.info` returns them; the locale is included only if requested. */
export function toSlackUser(workspace: LocalWorkspace, person: RehearsalPerson, withLocale: boolean) {
  const zoned = workspace.clock.now().toZonedDateTimeISO(person.tz);
  const team = person.account === "other_workspace" ? OTHER_TEAM_ID : workspace.team.id;
  return {
    id: person.id,
    team_id: team,
    name: deriveUserName(person),
    real_name: person.name,
    deleted: person.deleted,
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: zoned.offsetNanoseconds / 1e9,
    profile: {
      title: person.about,
      real_name: person.name,
      real_name_normalized: person.name,
      display_name: person.name,
      display_name_normalized: person.name,
      team,
      ...(person.email ? { email: person.email } : {}),
    },
    is_admin: person.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: person.account === "guest",
    is_ultra_restricted: false,
    is_bot: person.account === "bot",
    is_app_user: false,
    updated: Math.floor(workspace.clock.now().epochMilliseconds / 1000),
    ...(withLocale ? { locale: person.locale } : {}),
  };
}

/** Builds the app's bot user, which `users.list` includes. */
export function toBotUser(workspace: LocalWorkspace, withLocale: boolean) {
  const { app } = workspace;
  const nobody = {
    id: app.botUserId,
    name: app.name,
    about: "",
    locale: "en-US",
    tz: "UTC",
    isAdmin: false,
    deleted: false,
  };
  return { ...toSlackUser(workspace, nobody, withLocale), is_bot: true, is_app_user: false };
}
