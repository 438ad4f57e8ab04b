import { isPhoneNumber } from "#mentoring/safeguarding/contact.ts";
import { addSafeguardingContact } from "#mentoring/safeguarding/edit-contact.ts";
import { actAsKeeper, KEEPER_OPTIONS, KEEPER_OPTIONS_HELP, sayNotAllowed } from "./act-as-keeper.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = {
  ...KEEPER_OPTIONS,
  name: { type: "string" },
  phone: { type: "string" },
  person: { type: "string" },
  outside: { type: "boolean", default: false },
} as const;

const HELP = `Usage: npm run fieldbook -- safeguarding add-contact --name NAME --phone NUMBER --as WHO [options]

Adds a person who can be called when somebody may be in danger. Nobody has verified them yet: see "safeguarding verify".

  --name NAME       what people call them
  --phone NUMBER    like "+51 900 000 001"
  --person WHO      who they are in Fieldbook, by e-mail or Slack member id; needed if there is no --phone
  --outside         they are nobody's superior in the programme; one such contact is recommended
${KEEPER_OPTIONS_HELP}`;

export const safeguardingAddContactCommand: Command = {
  about: "add a person to call when somebody may be in danger",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const { name, phone, person, outside: isOutsideLineOfCommand } = values;
    if (positionals.length > 0) throw new BadUsageError("safeguarding add-contact takes options only.");
    if (!name?.trim()) throw new BadUsageError("Name the contact with --name.");
    if (!phone && !person) throw new BadUsageError("A contact needs a --phone, or a --person in Fieldbook.");
    if (phone && !isPhoneNumber(phone.trim()))
      throw new BadUsageError(`"${phone}" is not a telephone number; write it like +51 900 000 001.`);
    const details = { name: name.trim(), isOutsideLineOfCommand, ...(phone && { phone: phone.trim() }) };
    return actAsKeeper(context, values, async ({ act, findPersonId }) => {
      const personId = person ? findPersonId(person) : undefined;
      const fail = (reason: string) => {
        context.err(reason);
        return EXIT_FAILURE;
      };
      if (person && !personId) return fail(`${person} is nobody in this workspace.`);
      const now = context.clock.now();
      const outcome = await act((tx, me) =>
        addSafeguardingContact(tx, me, { ...details, ...(personId && { personId }) }, now),
      );
      if (outcome.kind === "not_allowed") return fail(sayNotAllowed(values.as));
      if (outcome.kind === "taken") return fail(`${person ?? name} is a contact already.`);
      const { id } = outcome.contact;
      context.out(values.json ? JSON.stringify({ id }) : `Added, not verified yet: ${id}`);
      return EXIT_SUCCESS;
    });
  },
};
