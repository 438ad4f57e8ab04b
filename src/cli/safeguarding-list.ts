import { asMachineIn, type Db } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { SafeguardingContact } from "#mentoring/safeguarding/contact.ts";
import type { SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import { listSafeguardingContacts } from "#mentoring/safeguarding/safeguarding-contact.store.ts";
import { listAllSafeguardingResources } from "#mentoring/safeguarding/safeguarding-resource.store.ts";
import { getVerificationState, type Verification } from "#mentoring/safeguarding/verification.ts";
import { chooseWorkspace, TEAM_OPTION_HELP } from "./choose-workspace.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = { team: { type: "string" }, json: { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- safeguarding list [options]

Lists the contacts and resources of a programme with their ids: who verified them and when, which are not verified, and
which verifications have lapsed, as they do after 90 days.

${TEAM_OPTION_HELP}
  --json            one line of JSON on standard output`;

type Listed = {
  readonly contacts: readonly SafeguardingContact[];
  readonly resources: readonly SafeguardingResource[];
};

export const safeguardingListCommand: Command = {
  about: "contacts and resources, and who verified them",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new BadUsageError("safeguarding list takes options only.");
    await using database = await context.openDatabase();
    const choice = await chooseWorkspace(database.db, values.team);
    if (choice.kind !== "found") {
      context.err(choice.kind === "unclear" ? choice.reason : `Nothing is known of ${choice.account.account}.`);
      return EXIT_FAILURE;
    }
    const listed = await listEntries(database.db, choice.workspaceId);
    const now = context.clock.now();
    context.out(values.json ? toJson(listed, now) : toText(listed, now));
    return EXIT_SUCCESS;
  },
};

function listEntries(db: Db, workspaceId: WorkspaceId): Promise<Listed> {
  return asMachineIn(db, workspaceId, async (tx) => ({
    contacts: await listSafeguardingContacts(tx),
    resources: await listAllSafeguardingResources(tx),
  }));
}

function toJson({ contacts, resources }: Listed, now: Temporal.Instant): string {
  const stated = (entry: SafeguardingContact | SafeguardingResource) => ({
    ...entry,
    state: getVerificationState(entry, now),
  });
  return JSON.stringify({ contacts: contacts.map(stated), resources: resources.map(stated) });
}

function toText({ contacts, resources }: Listed, now: Temporal.Instant): string {
  if (contacts.length + resources.length === 0) return "There is no contact and no resource yet.";
  return [
    ...contacts.map((contact) => `${lineOf(contact, ["contact", contact.name, howToReach(contact)], now)}`),
    ...resources.map((resource) => {
      const { country, language, kind, name, how } = resource;
      return lineOf(resource, [`${country} ${language} ${kind}`, name, how], now);
    }),
  ].join("\n");
}

function howToReach({ phone, personId, isOutsideLineOfCommand }: SafeguardingContact): string {
  return [
    ...(phone ? [phone] : []),
    ...(personId ? ["in Fieldbook"] : []),
    ...(isOutsideLineOfCommand ? ["outside the chain of command"] : []),
  ].join(", ");
}

type Entry = { readonly id: string; readonly verification?: Verification };

function lineOf(entry: Entry, parts: readonly string[], now: Temporal.Instant): string {
  return `${entry.id}  ${parts.join(" · ")} · ${stateOf(entry, now)}`;
}

function stateOf(entry: Entry, now: Temporal.Instant): string {
  const { verification } = entry;
  if (!verification) return "not verified";
  const told = `${verification.by}, ${verification.at.toString().slice(0, 10)}`;
  return getVerificationState(entry, now) === "lapsed" ? `lapsed; last verified by ${told}` : `verified by ${told}`;
}
