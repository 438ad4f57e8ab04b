import { newId, type SafeguardingContactId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { insertRow } from "#test/support/rows.ts";
import { openStory, type Story, type StoryOptions, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

/** Each story of danger is told over both transports, once by people who write Spanish and once English. */
export const EVERYWHERE: readonly (readonly [Transport, Language])[] = [
  ["socket", "es"],
  ["http", "en"],
];

/** What is said in the language of a story, as a pattern. */
export const wordsIn = (language: Language) => (key: MessageKey, values?: MessageValues) =>
  new RegExp(RegExp.escape(formatMessage(language, key, values)));

/**
 * The sample, with people who know Fieldbook, a contact who is Pedro, one with a telephone alone, and verified help. Rosa
 * and Pedro speak the language of the story; the mentors are asked nothing by themselves.
 */
export async function openSafeStory(
  transport: Transport,
  language: Language,
  options: StoryOptions = {},
): Promise<Story> {
  const english = language === "en" ? ["U0ROSA", "U0PEDRO"] : [];
  const quiet = ["U0ANA", "U0PEDRO"];
  const story = await openStory({ transport, english, quiet, acquainted: true, ...options });
  await insertHelp(story);
  return story;
}

async function insertHelp({ database: { owner }, workspaceId, rows }: Story): Promise<void> {
  const [elena] = await rows("select person_id from machine.address where user_ref = 'U0ELENA'");
  const [pedro] = await rows("select person_id from machine.address where user_ref = 'U0PEDRO'");
  const verified = { verified_by: "Elena Paredes", verified_at: "2026-11-16T13:00:00Z" };
  const contact = (name: string, facts: Record<string, unknown>) =>
    insertRow(owner, "delivery.safeguarding_contact", {
      id: newId<SafeguardingContactId>(),
      workspace_id: workspaceId,
      name,
      outside_line_of_command: true,
      added_at: "2026-11-16T13:00:00Z",
      added_by: elena?.person_id,
      ...verified,
      ...facts,
    });
  await contact("Pedro Cárdenas", { person_id: pedro?.person_id });
  await contact("Defensoría", { phone: "076 000 001" });
  for (const language of ["es", "en"])
    for (const [position, [kind, name, how, duty]] of HELP.entries())
      await insertRow(owner, "delivery.safeguarding_resource", {
        id: newId(),
        workspace_id: workspaceId,
        country: "PE",
        language,
        kind,
        name,
        how,
        duty: duty ?? null,
        position,
        ...verified,
      });
}

const HELP = [
  ["emergency", "Policía 105", "105"],
  ["helpline", "Línea 113", "113, opción 5"],
  ["child_route", "SíseVe", "https://siseve.example/", "UGEL, 24 h"],
  ["protection_channel", "Defensoría del Pueblo", "0800 000 02"],
] as const;

/** What a locked phone shows of a message: its notification, which is its first line here. */
export const onLockedPhone = (message: { readonly text?: string }) => message.text ?? "";

/** How many messages Fieldbook has sent them that read so. */
export const countOf = (person: StoryPerson, words: RegExp) => person.heard().filter((each) => words.test(each)).length;

/** In which tables of what others read these words stand, however they are stored. Empty is as it should be. */
export async function whatOthersCanRead(person: StoryPerson, words: RegExp): Promise<string[]> {
  const home = await person.opensHome();
  return [...person.heard(), JSON.stringify(home.blocks)].filter((each) => words.test(each));
}
