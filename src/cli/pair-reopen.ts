import { reopenManagedPair } from "#mentoring/pair/manage-pair.ts";
import { PAIR_END_REASONS, type Pair } from "#mentoring/pair/pair.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { actOnPair, NOT_MANAGED } from "./act-on-pair.ts";
import type { ActReport } from "./act-report.ts";
import { type Command, readArguments } from "./command.ts";
import { parseReason } from "./pair-end.ts";
import { NAMED_PAIR_HELP, nameOfPair, parseNamedPair } from "./pair-of-two.ts";

const OPTIONS = { ...KEEPER_OPTIONS, other: { type: "string" } } as const;

const HELP = `Usage: npm run fieldbook -- pair reopen PRINCIPAL MENTOR --as WHO [options]

Opens a pair again that was ended by mistake, or takes back its planned end. Everything is as it was: the visits that were
still to come, the open question and the messages that wait, except what is too late by now. Only those are told who were
told of the end. ${NAMED_PAIR_HELP}

  --other REASON    if the principal has another lead mentor meanwhile: why that pair ends (${PAIR_END_REASONS.join(", ")});
                    a change of mentor that was a mistake is taken back with "--other mistake"
${KEEPER_OPTIONS_HELP}`;

export const pairReopenCommand: Command = {
  about: "open a pair again that was ended by mistake",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const named = parseNamedPair(positionals, "pair reopen");
    const otherEnds = values.other === undefined ? undefined : parseReason(values.other, "--other");
    const now = context.clock.now();
    return actOnPair(context, values, named, async (tx, me, pair): Promise<ActReport> => {
      const outcome = await reopenManagedPair(tx, me, pair.id, now, { otherEnds });
      const { kind } = outcome;
      const name = nameOfPair(pair);
      switch (kind) {
        case "reopened":
          return { done: true, kind, line: `${name} go on as a pair, as before${describeOther(outcome.instead)}.` };
        case "has_lead":
          return {
            done: false,
            kind,
            line: `${outcome.other.mentor.name} is the lead mentor of ${pair.principal.name}: say with --other why that pair ends.`,
          };
        case "not_ended":
          return { done: false, kind, line: `${name} have not ended.` };
        case "paired_anew":
          return { done: false, kind, line: `${name} have become a pair anew meanwhile.` };
        case "person_left":
          return { done: false, kind, line: `${outcome.person.name} has left, or has another role now.` };
        case "gone":
        case "own":
        case "not_a_coordinator":
          return { done: false, kind, line: NOT_MANAGED[kind] };
      }
    });
  },
};

const describeOther = (other: Pair | undefined) => (other ? `; ${nameOfPair(other)} have ended` : "");
