import { idSchema, type SafeguardingContactId } from "#kernel/id.ts";
import { type SafeguardingEntryId, verifySafeguardingEntries } from "#mentoring/safeguarding/verify-entries.ts";
import { actAsKeeper, KEEPER_OPTIONS, KEEPER_OPTIONS_HELP, sayNotAllowed } from "./act-as-keeper.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = { ...KEEPER_OPTIONS, by: { type: "string" } } as const;

const HELP = `Usage: npm run fieldbook -- safeguarding verify ID… --by NAME --as WHO [options]

Says that somebody verified these contacts and resources today: called the number, opened the link, read the duty. It
holds for 90 days. The ids are those of "safeguarding list"; all of them are verified, or none.

  --by NAME         who verified them, and how: "María Soto, by telephone"
${KEEPER_OPTIONS_HELP}`;

export const safeguardingVerifyCommand: Command = {
  about: "say that contacts and resources were verified today",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const by = values.by?.trim();
    if (positionals.length === 0) throw new BadUsageError("Name the ids to verify, as safeguarding list shows them.");
    if (!by) throw new BadUsageError('Say with --by who verified them: "María Soto, by telephone".');
    const ids = positionals.map(toEntryId);
    return actAsKeeper(context, values, async ({ act }) => {
      const now = context.clock.now();
      const outcome = await act((tx, me) => verifySafeguardingEntries(tx, me, ids, by, now));
      if (outcome.kind === "verified") {
        context.out(values.json ? JSON.stringify({ verified: outcome.count }) : `Verified: ${outcome.count}.`);
        return EXIT_SUCCESS;
      }
      context.err(
        outcome.kind === "unknown"
          ? `Nothing was verified. Neither a contact nor a resource: ${outcome.ids.join(", ")}`
          : sayNotAllowed(values.as),
      );
      return EXIT_FAILURE;
    });
  },
};

function toEntryId(given: string): SafeguardingEntryId {
  const { data } = idSchema<SafeguardingContactId>().safeParse(given);
  if (!data) throw new BadUsageError(`"${given}" is not an id, as safeguarding list shows them.`);
  return data;
}
