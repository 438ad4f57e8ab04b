import { LANGUAGES } from "#kernel/language.ts";
import type { FreeTextCommand } from "#mentoring/conversation/handle-command-text.ts";
import { findStoredAddress } from "#mentoring/people/address.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findAlarm } from "#mentoring/safeguarding/find-alarm.ts";
import { mayBeDraftWish } from "#understanding/answers/parse-draft-wish.ts";
import { parseIntent } from "#understanding/answers/parse-intent.ts";
import { examine } from "#understanding/examine.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { openCommitmentsModal } from "./commitment.press.ts";
import { answerCoordinatorOnly } from "./coordinator-only.ts";
import { askForDigest } from "./digest.press.ts";
import type { IncomingRequest, RequestDependencies } from "./door.ts";
import { defineReadHandler, defineWriteHandler, type PressHandler } from "./handler.ts";
import type { FreeTextKind } from "./hear.ts";
import { openSettingsForm, toggleMyQuestionPause } from "./home.press.ts";
import { openNoteForm } from "./notebook.press.ts";
import { openMyReflectionsModal } from "./own-reflection.press.ts";
import { runPressHandler } from "./press.ts";
import { openRelationByName } from "./relation.press.ts";
import { createTextReply, NO_REPLY, type Reply, type RequestResult } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";
import { handleLogVisitButton } from "./session.press.ts";
import { openPlanVisitForm } from "./visit.press.ts";

/** A slash command with the text typed after it, for example "visit" or "note …" after `/fieldbook`. */
export type SlashCommandRequest = IncomingRequest & { readonly text: string };

/** The handlers of the subcommands, by the word after `/fieldbook`. Each subcommand is also available as a button. */
const COMMANDS: Readonly<Record<string, PressHandler<object>>> = {
  log: defineWriteHandler(async (at) => answerCoordinatorOnly(at.me) ?? handleLogVisitButton(at)),
  visit: defineReadHandler(async (at) => answerCoordinatorOnly(at.me) ?? openPlanVisitForm(at, {})),
  note: defineReadHandler(openNoteForm),
  reflect: defineReadHandler(openMyReflectionsModal),
  commitments: defineReadHandler((at) => openCommitmentsModal(at)),
  digest: defineWriteHandler(askForDigest),
  settings: defineReadHandler(openSettingsForm),
  pause: defineWriteHandler(toggleMyQuestionPause),
};

/** The words that may follow `/fieldbook`, besides `help`. */
export const SLASH_SUBCOMMANDS: readonly string[] = Object.keys(COMMANDS);

/**
 * The subcommands after which a person can type free text. With text they are processed like a chat message; without
 * text they do what the corresponding button does.
 */
const WORDED: readonly FreeTextCommand[] = ["log", "note"];

/**
 * Returns the free text after a subcommand, if there is any. The caller stores the text durably, acknowledges the
 * command, and has the text processed afterwards (see `hear.ts`). Where no free text is expected, a text that tells of
 * danger, or that seems to ask for a draft ("open Rosa"), is returned as a message, so that it is answered.
 */
export function parseFreeTextSubcommand(
  text: string,
): { readonly kind: FreeTextKind; readonly words: string } | undefined {
  const [word, words] = splitFirst(text.trim());
  const command = WORDED.find((worded) => worded === word);
  if (command) return words ? { kind: `command.${command}`, words } : undefined;
  const isMessage = mayBeDraftWish(text) || findAlarm([examine(text, ANYBODY)]) !== undefined;
  return isMessage ? { kind: "message", words: text } : undefined;
}

/** The examination for danger does not depend on who writes. */
const ANYBODY = { language: LANGUAGES[0], known: [] };

/**
 * Runs a slash command; an unknown subcommand shows the help. Throws {@link DeadlineExceededError} if the transaction
 * does not commit before the caller's deadline.
 */
export async function handleSlashCommand(
  door: RequestDependencies,
  commanded: SlashCommandRequest,
): Promise<RequestResult<Reply>> {
  const wanted = findHandler(commanded.text);
  if (wanted) return runPressHandler(door, commanded, whereToLook(commanded, wanted), {});
  const name = commanded.text.trim();
  if (parseIntent(normalizeText(name), LANGUAGES[0]) === "template") return tell(door, commanded, composeTemplateText);
  return name === "" || name.toLowerCase() === "help"
    ? tell(door, commanded, composeHelpText)
    : openByName(door, commanded, name);
}

/**
 * Whether the command can change what the Home tab of the person who typed it shows. If so, the caller draws that tab
 * again.
 */
export function canCommandChangeHomeTab(text: string): boolean {
  return findHandler(text)?.does === "writes";
}

function findHandler(text: string): PressHandler<object> | undefined {
  const [word] = splitFirst(text.trim());
  return Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
}

/**
 * Replies that the answer will arrive in the person's direct conversation, if the command was typed in another channel.
 */
export function replyThatAnswerComesByDirectMessage(
  door: RequestDependencies,
  commanded: SlashCommandRequest,
): Promise<RequestResult<Reply>> {
  return runPressHandler(
    door,
    commanded,
    whereToLook(
      commanded,
      defineReadHandler(async () => NO_REPLY),
    ),
    {},
  );
}

/**
 * Wraps the handler of a subcommand that answers by a notice. Notices are sent to the person's direct conversation with
 * Fieldbook, so if the command was typed in another channel, the wrapped handler replies that the answer is there.
 */
function whereToLook({ address }: SlashCommandRequest, { does, work }: PressHandler<object>): PressHandler<object> {
  return {
    does,
    async work(at, payload) {
      const reply = await work(at, payload);
      if (reply.kind !== "nothing") return reply;
      const own = (await findStoredAddress(at.tx, address))?.conversation;
      const isElsewhere = own !== undefined && address.conversation !== undefined && own !== address.conversation;
      return isElsewhere ? createTextReply(createPhrase("common.answer_elsewhere")) : NO_REPLY;
    },
  };
}

function splitFirst(text: string): [word: string, rest: string] {
  const [, word = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [word.toLowerCase(), rest];
}

/** Opens the page of whoever is named after the command; anything else that is no subcommand shows the help. */
function openByName(door: RequestDependencies, commanded: SlashCommandRequest, name: string) {
  const opens = defineReadHandler<object>(
    async (at) => (await openRelationByName(at, name)) ?? createTextReply(...composeHelpText(at.me)),
  );
  return runPressHandler(door, commanded, opens, {});
}

/**
 * Replies to `/fieldbook help`, or to the wish for the short form, from the member cache, without a database query, if the person was looked up within the
 * last minute. That is safe because these texts give access to no data.
 */
async function tell(
  door: RequestDependencies,
  commanded: SlashCommandRequest,
  compose: (me: Pick<Person, "roles">) => ReplyPhrase[],
): Promise<RequestResult<Reply>> {
  const known = door.members.knownLately(commanded.address);
  if (known) return { kind: "answered", reader: known, said: createTextReply(...compose(known)) };
  return runPressHandler(
    door,
    commanded,
    defineReadHandler(async ({ me }) => createTextReply(...compose(me))),
    {},
  );
}

/** Composes the help text: the general help, a paragraph for each role that the person holds, and the short form. */
export function composeHelpText({ roles }: Pick<Person, "roles">): ReplyPhrase[] {
  const held = (["mentor", "principal", "coordinator"] as const).filter((role) => roles.includes(role));
  const template = roles.includes("mentor") ? [createPhrase("common.template")] : [];
  return [createPhrase("common.help"), ...held.map((role) => createPhrase(`common.help.${role}`)), ...template];
}

/** Composes the short form in which a mentor notes a visit without a connection. */
function composeTemplateText({ roles }: Pick<Person, "roles">): ReplyPhrase[] {
  return [createPhrase(roles.includes("mentor") ? "common.template" : "common.not_a_mentor")];
}
