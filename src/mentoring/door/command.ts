import type { WordedCommand } from "#mentoring/conversation/hear-command.ts";
import { askForDigest } from "#mentoring/digest/ask-for-digest.ts";
import { findAddressAt } from "#mentoring/people/address.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { openCommitmentsModal } from "./commitment.press.ts";
import type { Door, IncomingRequest } from "./door.ts";
import { defineReadHandler, defineWriteHandler, type PressHandler } from "./handler.ts";
import type { FreeTextKind } from "./hear.ts";
import { openSettingsForm, toggleMyPause } from "./home.press.ts";
import { openNoteForm } from "./notebook.press.ts";
import { answerMember } from "./press.ts";
import { openMyReflections } from "./reflection.press.ts";
import { createTextReply, type DoorAnswer, NO_REPLY, type Reply } from "./reply.ts";
import { createPhrase, type Phrase } from "./say.ts";
import { resumeOrStartLog } from "./session.press.ts";
import { openPlanVisitForm } from "./visit.press.ts";

/** A typed command: "visit", "note …". */
export type TypedCommand = IncomingRequest & { readonly text: string };

/** The commands by their first word. Every one is available as a button too. */
const COMMANDS: Readonly<Record<string, PressHandler<object>>> = {
  log: defineWriteHandler(resumeOrStartLog),
  visit: defineReadHandler((at) => openPlanVisitForm(at, {})),
  note: defineReadHandler(openNoteForm),
  reflect: defineReadHandler(openMyReflections),
  commitments: defineReadHandler((at) => openCommitmentsModal(at)),
  digest: defineWriteHandler(async ({ tx, me, now, arrival }) => {
    const { kind } = await askForDigest(tx, me, arrival, now);
    return kind === "not_a_coordinator" ? createTextReply(createPhrase("common.not_a_coordinator")) : NO_REPLY;
  }),
  settings: defineReadHandler(openSettingsForm),
  pause: defineWriteHandler(toggleMyPause),
};

/** The commands that take free text. With text they are heard like a message; alone they open what a button opens. */
const WORDED: readonly WordedCommand[] = ["log", "note"];

/** Free text behind a command: it is to be made durable, acknowledged, and acted on afterwards (`hear.ts`). */
export function findFreeText(text: string): { readonly kind: FreeTextKind; readonly words: string } | undefined {
  const [word, words] = splitFirst(text.trim());
  const command = WORDED.find((worded) => worded === word);
  return command && words ? { kind: `command.${command}`, words } : undefined;
}

/** Runs a command; anything else shows the help. Throws {@link TooLate} if it does not finish within the caller's time. */
export async function runCommand(door: Door, commanded: TypedCommand): Promise<DoorAnswer<Reply>> {
  const [word] = splitFirst(commanded.text.trim());
  const wanted = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  return wanted ? answerMember(door, commanded, whereToLook(commanded, wanted), {}) : help(door, commanded);
}

/** Tells where the answer to words heard elsewhere will be read. */
export function replyWhereToLook(door: Door, commanded: TypedCommand): Promise<DoorAnswer<Reply>> {
  return answerMember(
    door,
    commanded,
    whereToLook(
      commanded,
      defineReadHandler(async () => NO_REPLY),
    ),
    {},
  );
}

/** Notices go to the person's own conversation; a caller elsewhere is told so. */
function whereToLook({ address }: TypedCommand, { does, work }: PressHandler<object>): PressHandler<object> {
  return {
    does,
    async work(at, payload) {
      const reply = await work(at, payload);
      if (reply.kind !== "nothing") return reply;
      const own = (await findAddressAt(at.tx, address))?.conversation;
      const isElsewhere = own !== undefined && address.conversation !== undefined && own !== address.conversation;
      return isElsewhere ? createTextReply(createPhrase("common.answer_elsewhere")) : NO_REPLY;
    },
  };
}

function splitFirst(text: string): [word: string, rest: string] {
  const [, word = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [word.toLowerCase(), rest];
}

/** Help grants no access, so for a minute it is answered from the cache without looking the person up. */
async function help(door: Door, commanded: TypedCommand): Promise<DoorAnswer<Reply>> {
  const known = door.members.knownLately(commanded.address);
  if (known) return { kind: "answered", reader: known, said: createTextReply(...composeHelp(known)) };
  return answerMember(
    door,
    commanded,
    defineReadHandler(async ({ me }) => createTextReply(...composeHelp(me))),
    {},
  );
}

/** The help for this person's roles. */
export function composeHelp({ roles }: Pick<Person, "roles">): Phrase[] {
  const held = (["mentor", "principal", "coordinator"] as const).filter((role) => roles.includes(role));
  return [createPhrase("common.help"), ...held.map((role) => createPhrase(`common.help.${role}`))];
}
