import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";
import { chooseHelp, type SafeguardingHelp } from "./choose-help.ts";
import { gatherHelpFacts } from "./gather-help.ts";

/** Loads the help that is named to the person as whom this transaction runs when they write of this kind of danger. */
export async function gatherDangerHelp(
  tx: PersonTx,
  me: Person,
  kind: DangerKind,
  now: Temporal.Instant,
): Promise<SafeguardingHelp> {
  const programme = await findProgramme(tx);
  return chooseHelp(kind, await gatherHelpFacts(tx, programme ?? me), me, now);
}
