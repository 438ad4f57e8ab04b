import { asMachineIn, type Db } from "#db/as.ts";
import type { Digest, DigestSection } from "#mentoring/digest/digest.ts";
import { previewDigest } from "#mentoring/digest/preview-digest.ts";
import { findFirstCoordinator, listPeople } from "#mentoring/people/person.store.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { getProgrammeWeek } from "#mentoring/programme/calendar.store.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import { getPreviousWeek, parseWeekName, type Week } from "#mentoring/week.ts";
import { formatDigestLine } from "#slack/render/digest/digest.message.ts";
import { createReader, type Reader } from "#slack/render/reader.ts";
import { formatPhraseAsPlainText } from "#slack/render/word-phrase.ts";
import { chooseWorkspace, TEAM_OPTION_HELP } from "./choose-workspace.ts";
import { BadUsageError, type Command, EXIT_FAILURE, EXIT_SUCCESS, readArguments } from "./command.ts";

const OPTIONS = {
  week: { type: "string" },
  as: { type: "string" },
  team: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

const HELP = `Usage: npm run fieldbook -- digest preview [options]

Shows a coordinator's weekly page as it would be sent now, and sends nothing. It is computed under a role to which the
database shows nobody's words.

  --week 2026-W47   the programme's week that it is about; without it the last one that is over
  --as E-MAIL       the coordinator who reads it; without it the one who has coordinated longest
${TEAM_OPTION_HELP}
  --json            the page as one line of JSON: what is said, by its key, and the values put in`;

export const digestPreviewCommand: Command = {
  about: "a coordinator's weekly page, as it would be sent now",
  help: HELP,
  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new BadUsageError("digest preview takes options only.");
    if (values.week !== undefined) readWeekNamed(values.week);
    await using database = await context.openDatabase();
    const asked = await findReader(database.db, values);
    if (typeof asked === "string") {
      context.err(asked);
      return EXIT_FAILURE;
    }
    const { person, zone, first } = asked;
    const now = context.clock.now();
    const today = now.toZonedDateTimeISO(zone).toPlainDate();
    const about = values.week === undefined ? getPreviousWeek(today, first) : readWeekNamed(values.week, first);
    const digest = await previewDigest(database.db, person.workspaceId, person.id, about, now);
    context.out(values.json ? JSON.stringify(digest) : digestText(digest, createReader(person)));
    return EXIT_SUCCESS;
  },
};

function readWeekNamed(name: string, first?: number): Week {
  const week = parseWeekName(name, first);
  if (!week) throw new BadUsageError(`"${name}" is not a week; write it like 2026-W47.`);
  return week;
}

type Reading = { readonly person: Person; readonly zone: string; readonly first: number };

/**
 * Finds the coordinator for whom the digest is previewed, and the programme's time zone and first day of the week; or
 * returns the reason why there is no digest.
 */
async function findReader(db: Db, { team, as: email }: { team?: string; as?: string }): Promise<Reading | string> {
  const choice = await chooseWorkspace(db, team);
  if (choice.kind === "unclear") return choice.reason;
  if (choice.kind === "new") return `Nothing is known of the workspace ${choice.account.account}.`;
  return asMachineIn(db, choice.workspaceId, async (tx) => {
    const programme = await findProgramme(tx);
    if (!programme) return "There is no programme in this workspace yet.";
    const person = email === undefined ? await findFirstCoordinator(tx) : (await listPeople(tx)).find(hasEmail(email));
    if (!person || !hasRole(person, "coordinator")) return `${email ?? "Nobody"} coordinates no programme here.`;
    return { person, zone: programme.zone, first: (await getProgrammeWeek(tx)).startsOn };
  });
}

const hasEmail = (email: string) => (person: Person) => person.email?.toLowerCase() === email.toLowerCase();

/** Formats the weekly digest as plain text for a terminal, with the same content as the Slack message. */
function digestText(digest: Digest, reader: Reader): string {
  if (digest.kind === "break") return formatPhraseAsPlainText(digest.summary, reader);
  return [
    formatPhraseAsPlainText(digest.summary, reader),
    ...digest.about.map((phrase) => formatPhraseAsPlainText(phrase, reader)),
    ...digest.sections.flatMap((section) => ["", ...sectionLines(section, reader)]),
    "",
    reader.say("digest.not_shown"),
  ].join("\n");
}

function sectionLines({ title, lines, more, action }: DigestSection, reader: Reader): string[] {
  return [
    formatPhraseAsPlainText(title, reader),
    ...lines.map((line) => `  ${formatDigestLine(line, (phrase) => formatPhraseAsPlainText(phrase, reader))}`),
    ...(more ? [`  ${reader.say("digest.more", { count: more })}`] : []),
    `  ${reader.say("digest.suggested", { action: formatPhraseAsPlainText(action, reader) })}`,
  ];
}
