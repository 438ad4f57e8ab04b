import { deletePersonMessage, editPersonMessage } from "./human/change-message.ts";
import { closeModal } from "./human/close.ts";
import { openHome } from "./human/open-home.ts";
import { pressElement } from "./human/press.ts";
import { runSlashCommand } from "./human/run-command.ts";
import { postPersonMessage } from "./human/say.ts";
import type { HumanContext } from "./human/scene.ts";
import { getVisibleState } from "./human/show-state.ts";
import { submitModal } from "./human/submit.ts";
import { runShortcut } from "./human/use-shortcut.ts";
import type { PageRequestResult, PageRequests, RehearsalPerson, RehearsalState } from "./human-api.ts";
import { buildUserChangeEvent } from "./payload/event.ts";
import type { ApiCall, CallLog } from "./state/calls.ts";
import type { PersonChange } from "./state/people.ts";

type Act = Exclude<keyof PageRequests, "clock">;

/**
 * What people can do and see in the local Slack. The rehearsal's page uses it over HTTP, and tests use it in process.
 */
export type HumanInterface = {
  /**
   * One async function for each thing that a person can do in Slack, such as `say({ as, text })`. Each resolves to what
   * Slack itself would show that person.
   */
  readonly [Name in Act]: (request: PageRequests[Name]) => Promise<PageRequestResult>;
} & {
  state(as: string): RehearsalState;
  /** Marks the person's conversation as read. */
  look(as: string): void;
  /** Changes a person (time zone, name, deactivation) and sends the app a `user_change` event. */
  changePerson(as: string, change: PersonChange): void;
  /** Lists the Web API calls so far, at most the newest 1000; with `method`, only calls of that method. */
  calls(method?: string): readonly ApiCall[];
  /** Resolves at the next change that a person could see, or the next Web API call. */
  changed(): Promise<void>;
  /**
   * Resolves with the state that this person sees as soon as it satisfies `isSo`, possibly at once. Rejects after
   * `withinMs` of real time.
   */
  until(as: string, isSo: (state: RehearsalState) => boolean, withinMs?: number): Promise<RehearsalState>;
  /**
   * Resolves when every event and interaction has been acknowledged by the app, or is not delivered again because all
   * retries failed.
   */
  settled(): Promise<void>;
};

export type HumanInterfaceOptions = {
  readonly scene: HumanContext;
  readonly calls: CallLog;
  readonly hint: ((person: RehearsalPerson) => string | undefined) | undefined;
};

export function createHumanInterface({ scene, calls, hint }: HumanInterfaceOptions): HumanInterface {
  const { people, readMarks, changes } = scene.workspace;
  const state = (as: string) => {
    const me = people.get(as);
    return getVisibleState(scene, me, hint?.(me));
  };
  return {
    say: async (request) => postPersonMessage(scene, request),
    edit: async (request) => editPersonMessage(scene, request),
    delete: async (request) => deletePersonMessage(scene, request),
    command: async (request) => runSlashCommand(scene, request),
    shortcut: async (request) => runShortcut(scene, request),
    press: async (request) => pressElement(scene, request),
    submit: async (request) => submitModal(scene, request),
    close: async (request) => closeModal(scene, request),
    home: async (request) => openHome(scene, request),
    state,
    look: (as) => readMarks.markRead(people.channelOf(as)),
    changePerson: (as, change) => scene.delivery.tell(buildUserChangeEvent(scene.workspace, people.change(as, change))),
    calls: (method) => calls.list().filter((call) => method === undefined || call.method === method),
    changed: () => changes.next(),
    settled: () => scene.delivery.settled(),
    async until(as, isSo, withinMs = 5_000) {
      const patience = AbortSignal.timeout(withinMs);
      while (!isSo(state(as))) await nextChange(scene, patience, () => describe(state(as)));
      return state(as);
    },
  };
}

async function nextChange({ workspace }: HumanContext, patience: AbortSignal, seen: () => string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const giveUp = () => reject(new Error(`it did not come to be; instead: ${seen()}`));
  const stop = workspace.changes.listen(resolve);
  patience.addEventListener("abort", giveUp, { once: true });
  try {
    await promise;
  } finally {
    stop();
    patience.removeEventListener("abort", giveUp);
  }
}

function describe({ me, messages, modals, home }: RehearsalState): string {
  const said = messages.slice(-3).map(({ from, text }) => `${from}: ${text}`);
  const open = modals.map(({ title }) => title);
  return JSON.stringify({ as: me.name, said, open, home: home !== null });
}
