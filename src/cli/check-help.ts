import { asMachineIn, type Db } from "#db/as.ts";
import type { Workspace } from "#mentoring/people/workspace.ts";
import { gatherHelpReport, type ReportedHelp } from "#mentoring/safeguarding/gather-help.ts";
import { isHelpInOrder } from "#mentoring/safeguarding/help-in-language.ts";

/**
 * Checks the contacts and resources of every programme. Throws an error that names, by language and country, what is
 * missing, not verified or verified too long ago, and where questions wait for it; otherwise returns a sentence for the
 * operator. It names kinds of help and no person.
 */
export async function checkHelp(db: Db, workspaces: readonly Workspace[], now: Temporal.Instant): Promise<string> {
  const faults: string[] = [];
  let programmes = 0;
  for (const { id, name } of workspaces) {
    const report = await asMachineIn(db, id, (tx) => gatherHelpReport(tx, now));
    if (!report) continue;
    programmes += 1;
    faults.push(...report.languages.filter((help) => !isHelpInOrder(help)).map((help) => `${name}, ${describe(help)}`));
  }
  if (faults.length > 0) throw new Error(`${faults.join(". ")}. See: npm run fieldbook -- safeguarding list`);
  return programmes === 0 ? "no programme yet" : "contacts and resources are verified in every language";
}

function describe({ language, country, isBlocked, isCurrent, missing, unverified, lapsed }: ReportedHelp): string {
  const follows = isBlocked
    ? "questions wait"
    : isCurrent
      ? "questions go on"
      : "questions carry the general emergency numbers";
  const lacks = Object.entries({ missing, "not verified": unverified, lapsed }).flatMap(([lack, needs]) =>
    needs.length > 0 ? [`${lack}: ${needs.join(", ")}`] : [],
  );
  return `${[language, country].filter(Boolean).join(" ")}: ${[follows, ...lacks].join("; ")}`;
}
