import { endManagedPair } from "#mentoring/pair/manage-pair.ts";
import { PAIR_END_REASONS, type PairEndReason } from "#mentoring/pair/pair.ts";
import { KEEPER_OPTIONS, KEEPER_OPTIONS_HELP } from "./act-as-keeper.ts";
import { actOnPair, NOT_MANAGED } from "./act-on-pair.ts";
import type { ActReport } from "./act-report.ts";
import { BadUsageError, type Command, readArguments } from "./command.ts";
import { NAMED_PAIR_HELP, nameOfPair, parseDay, parseNamedPair } from "./pair-of-two.ts";

const OPTIONS = { ...KEEPER_OPTIONS, on: { type: "string" }, reason: { type: "string" } } as const;

const HELP = `Usage: npm run fieldbook -- pair end PRINCIPAL MENTOR --reason REASON --as WHO [options]

Ends a pair. What was written stays the principal's, and so do the agreements; the mentor keeps their own notebook and
reads nothing else of the pair from then on. Planned visits do not take place, and both are told. "pair reopen" takes it
back. ${NAMED_PAIR_HELP}

  --reason REASON   ${PAIR_END_REASONS.join(", ")}; none of them is a fault, and nobody is told it
  --on DAY          the last day, like 2026-12-18, if it is still to come; without it the pair ends now
${KEEPER_OPTIONS_HELP}`;

export const pairEndCommand: Command = {
  about: "end a pair, now or after a day",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const named = parseNamedPair(positionals, "pair end");
    const reason = parseReason(values.reason);
    const day = parseDay(values.on, "--on");
    const now = context.clock.now();
    return actOnPair(context, values, named, async (tx, me, pair): Promise<ActReport> => {
      const on = day ?? now.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
      const { kind } = await endManagedPair(tx, me, pair.id, { on, reason }, now);
      const name = nameOfPair(pair);
      switch (kind) {
        case "ended":
          return { done: true, kind, line: `${name} are no pair any more, since ${on}.` };
        case "planned":
          return { done: true, kind, line: `${name} are a pair until ${on}.` };
        case "ended_before":
          return { done: false, kind, line: `${name} had ended before, on ${pair.ended?.on}.` };
        case "gone":
        case "own":
        case "not_a_coordinator":
          return { done: false, kind, line: NOT_MANAGED[kind] };
      }
    });
  },
};

/** Reads why a pair ends. Throws {@link BadUsageError}. */
export function parseReason(given: string | undefined, option = "--reason"): PairEndReason {
  const reason = PAIR_END_REASONS.find((one) => one === given);
  if (!reason) throw new BadUsageError(`Say with ${option} why: ${PAIR_END_REASONS.join(", ")}.`);
  return reason;
}
