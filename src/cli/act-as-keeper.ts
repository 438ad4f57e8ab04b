import { type Actor, asMachineIn, asPerson, type Db, type PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { listAddresses } from "#mentoring/people/address.store.ts";
import { getPerson, listPeople } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { normalizePersonReference } from "#mentoring/roster/roster.ts";
import { mayKeepContacts } from "#mentoring/safeguarding/may-keep-contacts.ts";
import { chooseWorkspace, TEAM_OPTION_HELP } from "./choose-workspace.ts";
import { BadUsageError, type CommandContext, EXIT_FAILURE } from "./command.ts";

export const KEEPER_OPTIONS = {
  as: { type: "string" },
  team: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

export const KEEPER_OPTIONS_HELP = `  --as WHO          who enters it: a coordinator or admin, by e-mail or Slack member id; the audit log says so
${TEAM_OPTION_HELP}
  --json            one line of JSON on standard output`;

/** The coordinator or admin as whom a command acts, and everyone of the workspace by e-mail or user id. */
export type Keeper = {
  readonly db: Db;
  readonly actor: Actor;
  findPersonId(reference: string): PersonId | undefined;
  /** The same, also of people who have left. */
  findFormerPersonId(reference: string): PersonId | undefined;
  /** Runs an act in a transaction as that person. */
  act<Outcome>(work: (tx: PersonTx, me: Person) => Promise<Outcome>): Promise<Outcome>;
};

/** What is said to somebody who may not keep contacts and resources. */
export const sayNotAllowed = (as: string | undefined): string => `${as} is neither a coordinator nor an admin here.`;

/**
 * Runs a command as the coordinator or admin that `--as` names, under the RLS policies of that person. If they may not
 * keep contacts and resources, or are not known, it says so and returns the exit code for a failure.
 */
export async function actAsKeeper(
  context: CommandContext,
  { as, team }: { readonly as?: string | undefined; readonly team?: string | undefined },
  work: (keeper: Keeper) => Promise<number>,
): Promise<number> {
  if (!as)
    throw new BadUsageError("Say with --as who enters it: a coordinator or admin, by e-mail or Slack member id.");
  await using database = await context.openDatabase();
  const keeper = await findKeeper(database.db, as, team);
  if (typeof keeper !== "string") return work(keeper);
  context.err(keeper);
  return EXIT_FAILURE;
}

async function findKeeper(db: Db, as: string, team: string | undefined): Promise<Keeper | string> {
  const choice = await chooseWorkspace(db, team);
  if (choice.kind === "unclear") return choice.reason;
  if (choice.kind === "new") return `Nothing is known of the workspace ${choice.account.account}.`;
  const { workspaceId, account } = choice;
  const { people, addresses } = await asMachineIn(db, workspaceId, async (tx) => ({
    people: await listPeople(tx),
    addresses: await listAddresses(tx, account),
  }));
  const findAmong = (candidates: readonly Person[], reference: string) => {
    const wanted = normalizePersonReference(reference);
    return candidates.find(
      ({ id, email }) => (email && normalizePersonReference(email) === wanted) || addresses.get(id)?.user === wanted,
    );
  };
  const active = people.filter(isActive);
  const find = (reference: string) => findAmong(active, reference);
  const me = find(as);
  if (!me) return `${as} is nobody in this workspace.`;
  if (!mayKeepContacts(me)) return sayNotAllowed(as);
  const actor = { workspaceId, personId: me.id };
  return {
    db,
    actor,
    findPersonId: (reference) => find(reference)?.id,
    findFormerPersonId: (reference) => findAmong(people, reference)?.id,
    act: (work) => asPerson(db, actor, async (tx) => work(tx, await getPerson(tx, tx.personId))),
  };
}
