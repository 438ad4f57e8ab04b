import { type MergeRefusal, mergePeople } from "#mentoring/roster/merge-people.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { actOnPerson, PERSON_NOT_MANAGED } from "./act-on-person.ts";
import type { ActReport } from "./act-report.ts";
import { BadUsageError, type Command, EXIT_FAILURE, readArguments } from "./command.ts";

const OPTIONS = { ...KEEPER_OPTIONS, confirm: { type: "boolean", default: false } } as const;

const HELP = `Usage: npm run fieldbook -- person merge ENTRY INTO --confirm --as WHO [options]

Makes one person of two entries, as a mistyped e-mail makes them: everything of ENTRY becomes part of INTO, with all that
was confided to either, and ENTRY is gone. It cannot be taken back. It is refused where somebody would read what they
could not read before: if the names do not agree, if one is or was the other's mentor, and if both have had an account.
Both are e-mails or Slack member ids.

  --confirm         it is certain that the two are one
${KEEPER_OPTIONS_HELP}`;

/** Why two entries stay two. */
const REFUSED: { readonly [Why in MergeRefusal]: string } = {
  names: "their names do not agree. If they are one person, correct the name in your list first.",
  pair: "one of them is or was the other's mentor.",
  accounts: "both have had an account, so one would read what the other wrote.",
  met: "both have records with the same person. End one of the two pairs first; its principal goes on reading it.",
};

export const personMergeCommand: Command = {
  about: "make one person of two entries",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [entry, into, ...others] = positionals;
    if (!entry || !into || others.length > 0)
      throw new BadUsageError("Name the entry that goes, then the one that stays.");
    if (!values.confirm) {
      context.err("Nothing was merged: it cannot be taken back. Repeat it with --confirm if it is certain.");
      return EXIT_FAILURE;
    }
    const now = context.clock.now();
    return actOnPerson(context, values, entry, async (tx, me, gone, find): Promise<ActReport> => {
      const stays = find(into);
      if (!stays) return { done: false, kind: "unknown", line: `${into} is nobody in this workspace.` };
      if (stays === gone.id) return { done: false, kind: "same", line: "These two are one entry already." };
      const outcome = await mergePeople(tx, me, { gone: gone.id, stays }, now);
      const { kind } = outcome;
      switch (kind) {
        case "merged":
          return { done: true, kind, line: `${entry} is part of ${outcome.stays.name} (${into}) now.` };
        case "refused":
          return { done: false, kind: outcome.why, line: `Nothing was merged: ${REFUSED[outcome.why]}` };
        case "not_a_coordinator":
        case "oneself":
        case "gone":
          return { done: false, kind, line: PERSON_NOT_MANAGED[kind] };
      }
    });
  },
};
