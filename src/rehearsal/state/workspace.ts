import type { Clock } from "#kernel/clock.ts";
import type { RehearsalPerson, RehearsalState } from "#rehearsal/human-api.ts";
import { SLACK_TIMEOUTS, type SlackTimeouts } from "#rehearsal/timing.ts";
import { type ChangeNotifier, createChangeNotifier } from "./changes.ts";
import { createHomeTabs, type HomeTabs } from "./homes.ts";
import { createMessageStore, type MessageStore } from "./messages.ts";
import { createModalStacks, type ModalStacks } from "./modals.ts";
import { createPeople, type People } from "./people.ts";
import { createReadMarks, type ReadMarks } from "./read-marks.ts";
import { createResponseUrls, type ResponseUrls } from "./response-urls.ts";
import { createTriggerIds, type TriggerIds } from "./triggers.ts";

/**
 * The app that is installed in the local Slack: its bot user, its secrets, and the commands and shortcuts that its
 * manifest declares.
 */
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
  readonly timing?: Partial<SlackTimeouts>;
};

/** The state of the local Slack: one workspace, its people, and each one's conversation with the app. */
export type LocalWorkspace = {
  readonly clock: Clock;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: AppIdentity & { readonly id: string; readonly botId: string; readonly name: string };
  readonly timing: SlackTimeouts;
  readonly people: People;
  readonly messages: MessageStore;
  readonly readMarks: ReadMarks;
  readonly modals: ModalStacks;
  readonly homes: HomeTabs;
  readonly triggers: TriggerIds;
  readonly responseUrls: ResponseUrls;
  readonly changes: ChangeNotifier;
  /** The base URL of the local Slack. It is taken from the first request, unless it was set before. */
  readonly address: { origin: string };
};

export function createLocalWorkspace({ clock, team, people, app, timing: asked }: WorkspaceOptions): LocalWorkspace {
  const changes = createChangeNotifier();
  const messages = createMessageStore(clock, changes);
  const timing = { ...SLACK_TIMEOUTS, ...asked };
  return {
    clock,
    team: { ...team, domain: "rehearsal" },
    app: { ...app, id: `A${app.botUserId.slice(1)}`, botId: `B${app.botUserId.slice(1)}`, name: "Fieldbook" },
    timing,
    people: createPeople(people, changes),
    messages,
    readMarks: createReadMarks(messages, changes),
    modals: createModalStacks(changes),
    homes: createHomeTabs(changes),
    triggers: createTriggerIds(timing.triggerLivesMs),
    responseUrls: createResponseUrls(timing.responseUrlLivesMs),
    changes,
    address: { origin: "http://127.0.0.1" },
  };
}
