import { toCountry } from "#kernel/country.ts";
import { LANGUAGES } from "#kernel/language.ts";
import { addSafeguardingResource } from "#mentoring/safeguarding/edit-resource.ts";
import { RESOURCE_KINDS, type SafeguardingResourceDetails } from "#mentoring/safeguarding/resource.ts";
import { actAsKeeper, KEEPER_OPTIONS, KEEPER_OPTIONS_HELP, sayNotAllowed } from "./act-as-keeper.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const text = { type: "string" } as const;
const DETAILS = { country: text, language: text, kind: text, name: text, how: text, duty: text };
const OPTIONS = { ...KEEPER_OPTIONS, ...DETAILS } as const;

const HELP = `Usage: npm run fieldbook -- safeguarding add-resource --country PE --language es --kind KIND --name NAME
       --how TEXT --as WHO [options]

Adds public help of a country, described in a language. Nobody has verified it yet: see "safeguarding verify".

  --country PE      two letters
  --language es     en or es
  --kind KIND       emergency, helpline, child_route or protection_channel
  --name NAME       what it is called
  --how TEXT        a number, a link, or what to do
  --duty TEXT       who has to report what to whom, and by when; only with --kind child_route
${KEEPER_OPTIONS_HELP}`;

export const safeguardingAddResourceCommand: Command = {
  about: "add an emergency number, a helpline or where to report",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new BadUsageError("safeguarding add-resource takes options only.");
    const details = readDetails(values);
    return actAsKeeper(context, values, async ({ act }) => {
      const now = context.clock.now();
      const outcome = await act((tx, me) => addSafeguardingResource(tx, me, details, now));
      if (outcome.kind === "not_allowed") {
        context.err(sayNotAllowed(values.as));
        return EXIT_FAILURE;
      }
      const { id } = outcome.resource;
      context.out(values.json ? JSON.stringify({ id }) : `Added, not verified yet: ${id}`);
      return EXIT_SUCCESS;
    });
  },
};

type Given = { readonly [Name in keyof typeof DETAILS]?: string | undefined };

function readDetails(given: Given): SafeguardingResourceDetails {
  const country = toCountry(given.country ?? "");
  if (!country) throw new BadUsageError("Say with --country which country it is of, in two letters like PE.");
  const language = LANGUAGES.find((one) => one === given.language);
  if (!language) throw new BadUsageError(`Say with --language which of ${LANGUAGES.join(", ")} it is described in.`);
  const kind = RESOURCE_KINDS.find((one) => one === given.kind);
  if (!kind) throw new BadUsageError(`Say with --kind what it is: ${RESOURCE_KINDS.join(", ")}.`);
  const [name, how, duty] = [given.name?.trim(), given.how?.trim(), given.duty?.trim()];
  if (!name || !how) throw new BadUsageError("A resource needs a --name, and --how to reach it.");
  if (duty && kind !== "child_route") throw new BadUsageError("Only a child_route has a --duty.");
  return { country, language, kind, name, how, ...(duty && { duty }) };
}
