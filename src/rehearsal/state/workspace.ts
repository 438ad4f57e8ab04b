import type { Clock } from "#kernel/clock.ts";
import type { RehearsalPerson, RehearsalState } from "#rehearsal/human-api.ts";
import { SLACK_TIMING, type Timing } from "#rehearsal/timing.ts";
import { type Changes, openChanges } from "./changes.ts";
import { type Homes, openHomes } from "./homes.ts";
import { type Messages, openMessages } from "./messages.ts";
import { type Modals, openModals } from "./modals.ts";
import { openPeople, type People } from "./people.ts";
import { openReadMarks, type ReadMarks } from "./read-marks.ts";
import { openResponseUrls, type ResponseUrls } from "./response-urls.ts";
import { openTriggers, type Triggers } from "./triggers.ts";

/** The identity of the app, its secrets, and the commands and shortcuts that its manifest declares. */
export type AppIdentity = {
  readonly botUserId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly commands: RehearsalState["commands"];
  readonly shortcuts: RehearsalState["shortcuts"];
};

export type WorkspaceOptions = {
  readonly clock: Clock;
  readonly team: { readonly id: string; readonly name: string };
  readonly people: readonly RehearsalPerson[];
  readonly app: AppIdentity;
  readonly timing?: Partial<Timing>;
};

/** The state of the local Slack: one workspace, its people, and each one's conversation with the app. */
export type Workspace = {
  readonly clock: Clock;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: AppIdentity & { readonly id: string; readonly botId: string; readonly name: string };
  readonly timing: Timing;
  readonly people: People;
  readonly messages: Messages;
  readonly readMarks: ReadMarks;
  readonly modals: Modals;
  readonly homes: Homes;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly changes: Changes;
  /** The base URL of the local Slack, taken from the first request unless it was set before. */
  readonly address: { origin: string };
};

export function openWorkspace({ clock, team, people, app, timing: asked }: WorkspaceOptions): Workspace {
  const changes = openChanges();
  const messages = openMessages(clock, changes);
  const timing = { ...SLACK_TIMING, ...asked };
  return {
    clock,
    team: { ...team, domain: "rehearsal" },
    app: { ...app, id: `A${app.botUserId.slice(1)}`, botId: `B${app.botUserId.slice(1)}`, name: "Fieldbook" },
    timing,
    people: openPeople(people, changes),
    messages,
    readMarks: openReadMarks(messages, changes),
    modals: openModals(changes),
    homes: openHomes(changes),
    triggers: openTriggers(timing.triggerLivesMs),
    responseUrls: openResponseUrls(timing.responseUrlLivesMs),
    changes,
    address: { origin: "http://127.0.0.1" },
  };
}
