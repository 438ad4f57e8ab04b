import { asMachineIn, type Db } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { LANGUAGE_DETAILS, toLanguage } from "#kernel/language.ts";
import { listAddresses } from "#mentoring/people/address.store.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage } from "#words/say.ts";
import { REHEARSAL_TEAM_ID } from "./keep-apart.ts";

/**
 * The time at which a rehearsal starts: Wednesday morning of the sample programme's first full week, when one visit
 * lies ahead and another has taken place but is not logged yet.
 */
export const SAMPLE_STARTS_AT = Temporal.Instant.from("2026-11-18T13:00:00Z");
/** The people that a newcomer to the rehearsal plays first, in order, each with the catalogue key of a hint. */
const STORY = {
  U0ANA: "rehearsal.hint.begin",
  U0ROSA: "rehearsal.hint.principal",
  U0ELENA: "rehearsal.hint.coordinator",
} as const satisfies Readonly<Record<string, MessageKey>>;
export const FIRST_PLAYED_USER_ID = "U0ANA";

/**
 * The ids, tokens and commands of the rehearsal's local Slack workspace and app; no other Slack accepts these tokens.
 */
export const LOCAL_SLACK_IDENTITY = {
  team: { id: REHEARSAL_TEAM_ID, name: "Sierra Norte" },
  app: {
    botUserId: "U0FIELDBOOK",
    botToken: "xoxb-rehearsal",
    appToken: "xapp-rehearsal",
    signingSecret: "rehearsal",
    commands: [
      { command: "/log-session", description: "Log a visit", usage_hint: "[what happened, in your own words]" },
      {
        command: "/fieldbook",
        description: "Visits, notes, settings",
        usage_hint: "log | visit | note | reflect | commitments | digest | pause | settings | help",
      },
    ],
    shortcuts: [
      { callback_id: "session.log", name: "Log a session", type: "global" as const },
      { callback_id: "notebook.keep", name: "Keep in my notebook", type: "message" as const },
    ],
  },
};

/** A workspace administrator who speaks English and is not in the programme. */
const OUTSIDER: RehearsalPerson = {
  id: "U0SAM",
  name: "Sam Rivers",
  about: "Administers Slack; not in the programme",
  locale: "en-US",
  tz: "America/New_York",
  isAdmin: true,
  deleted: false,
};

/**
 * Lists the people of the local Slack: everyone of the sample programme, first those to whom the page suggests a first
 * step, and one administrator who is not in the programme.
 */
export async function listRehearsalPeople(db: Db, workspaceId: WorkspaceId): Promise<RehearsalPerson[]> {
  const { people, addresses } = await asMachineIn(db, workspaceId, async (tx) => ({
    people: await listPeople(tx),
    addresses: await listAddresses(tx, toSlackAccount(LOCAL_SLACK_IDENTITY.team.id)),
  }));
  const known = people
    .flatMap((person) => {
      const at = addresses.get(person.id);
      return at ? [{ ...person, user: at.user }] : [];
    })
    .toSorted((one, other) => rank(one) - rank(other) || byName.compare(one.name, other.name));
  return [...known.map(toRehearsalPerson), OUTSIDER];
}

const byName = new Intl.Collator("es");

type SlackPerson = Person & { readonly user: string };

function rank({ user, roles }: SlackPerson): number {
  const place = Object.keys(STORY).indexOf(user);
  if (place >= 0) return place - 10;
  return roles.includes("mentor") ? 0 : roles.includes("principal") ? 1 : 2;
}

function toRehearsalPerson(person: SlackPerson): RehearsalPerson {
  const role = formatMessage(
    person.language,
    `rehearsal.role.${(["coordinator", "mentor", "companion", "principal"] as const).find((held) => person.roles.includes(held)) ?? "person"}`,
  );
  return {
    id: person.user,
    name: person.name,
    about: [role, person.school].filter(Boolean).join(", "),
    locale: LANGUAGE_DETAILS[person.language].format,
    tz: person.zone,
    isAdmin: false,
    deleted: person.deactivatedAt !== undefined,
  };
}

/** Returns the hint for a newcomer about what to do first as this person, if there is one. */
export function getFirstStepHint(person: RehearsalPerson): string | undefined {
  const key = Object.entries(STORY).find(([id]) => id === person.id)?.[1] ?? "rehearsal.first";
  return formatMessage(toLanguage(person.locale), key, { name: person.name, about: person.about });
}
