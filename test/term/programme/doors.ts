import { asMachineIn } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { ActionName } from "#mentoring/door/actions.ts";
import type { Caller, RequestDependencies } from "#mentoring/door/door.ts";
import { followUser } from "#mentoring/door/follow-user.ts";
import type { FormName } from "#mentoring/door/forms.ts";
import { handlePress } from "#mentoring/door/press.ts";
import type { Reply, SubmitOutcome } from "#mentoring/door/reply.ts";
import { handleSubmit } from "#mentoring/door/submit.ts";
import { listAddresses } from "#mentoring/people/address.store.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import type { TestDatabase } from "#test/support/database.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Programme } from "./fill-programmes.ts";

/** Something that was pressed or handed in. */
export type Done = { readonly at: Temporal.Instant; readonly what: ActionName | FormName | "account" };

/** What people press and hand in, as the code of Slack passes it on. */
export type Doors = {
  readonly done: readonly Done[];
  press(who: PersonId, action: ActionName, payload?: object): Promise<Reply | undefined>;
  submit(who: PersonId, form: FormName, payload: object, values: object): Promise<SubmitOutcome["kind"] | undefined>;
  /** Slack says that somebody's account was closed, or is open again. */
  account(who: PersonId, isClosed: boolean): Promise<void>;
};

type Place = {
  readonly database: TestDatabase;
  readonly door: RequestDependencies;
  readonly programmes: readonly Programme[];
  readonly chronicle: Chronicle;
};

export function openDoors({ database: { db }, door, programmes, chronicle }: Place): Doors {
  let arrivals = 0;
  const done: Done[] = [];
  const did = (what: Done["what"]) => {
    done.push({ at: door.clock.now(), what });
    chronicle.changed();
  };
  const arrival = () => ({ kind: "term", keys: [`term:${++arrivals}`] as const });
  async function callerOf(who: PersonId): Promise<Caller> {
    const programme = programmes.find(({ users }) => [...users.values()].includes(who));
    if (!programme) throw new Error("nobody");
    const { workspaceId, account } = programme;
    const addresses = await asMachineIn(db, workspaceId, (tx) => listAddresses(tx, toSlackAccount(account)));
    const address = addresses.get(who);
    if (!address) throw new Error("nobody is at this address");
    return { workspaceId, address, profile: { kind: "member", isAdmin: false } };
  }
  const known = new Map<PersonId, Promise<Caller>>();
  const knownCaller = (who: PersonId) => known.get(who) ?? known.set(who, callerOf(who)).get(who);
  const callers = async (who: PersonId) => (await knownCaller(who)) as Caller;
  return {
    done,
    async press(who, action, payload = {}) {
      const outcome = await handlePress(door, { ...(await callers(who)), arrival: arrival(), action, payload });
      did(action);
      return outcome.kind === "answered" ? outcome.said : undefined;
    },
    async submit(who, form, payload, values) {
      const outcome = await handleSubmit(door, { ...(await callers(who)), arrival: arrival(), form, payload, values });
      did(form);
      return outcome.kind === "answered" ? outcome.said.kind : undefined;
    },
    async account(who, isClosed) {
      await followUser(door, await callers(who), { isClosed, at: door.clock.now() });
      did("account");
    },
  };
}
