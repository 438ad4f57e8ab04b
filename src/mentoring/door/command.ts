import type { WordedCommand } from "#mentoring/conversation/hear-command.ts";
import { askForDigest } from "#mentoring/digest/ask-for-digest.ts";
import { findAddressAt } from "#mentoring/people/address.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { openCommitments } from "./commitment.press.ts";
import type { Arrived, Door } from "./door.ts";
import { type Press, reads, writes } from "./handler.ts";
import type { WordsKind } from "./hear.ts";
import { openSettings, pause } from "./home.press.ts";
import { openNotebookLine } from "./notebook.press.ts";
import { answer } from "./press.ts";
import { openMine } from "./reflection.press.ts";
import { type Answer, NOTHING, type Reply, tell } from "./reply.ts";
import { type Phrase, say } from "./say.ts";
import { openLog } from "./session.press.ts";
import { openPlan } from "./visit.press.ts";

/** A typed command: "visit", "note …". */
export type Commanded = Arrived & { readonly text: string };

/** The commands by their first word. Every one is available as a button too. */
const COMMANDS: Readonly<Record<string, Press<object>>> = {
  log: writes(openLog),
  visit: reads((at) => openPlan(at, {})),
  note: reads(openNotebookLine),
  reflect: reads(openMine),
  commitments: reads((at) => openCommitments(at)),
  digest: writes(async ({ tx, me, now, arrival }) => {
    const { kind } = await askForDigest(tx, me, arrival, now);
    return kind === "not_a_coordinator" ? tell(say("common.not_a_coordinator")) : NOTHING;
  }),
  settings: reads(openSettings),
  pause: writes(pause),
};

/** The commands that take free text. With text they are heard like a message; alone they open what a button opens. */
const WORDED: readonly WordedCommand[] = ["log", "note"];

/** Free text behind a command: it is to be made durable, acknowledged, and acted on afterwards (`hear.ts`). */
export function wordsBehind(text: string): { readonly kind: WordsKind; readonly words: string } | undefined {
  const [word, words] = splitFirst(text.trim());
  const command = WORDED.find((worded) => worded === word);
  return command && words ? { kind: `command.${command}`, words } : undefined;
}

/** Runs a command; anything else shows the help. Throws {@link TooLate} if it does not finish within the caller's time. */
export async function command(door: Door, commanded: Commanded): Promise<Answer<Reply>> {
  const [word] = splitFirst(commanded.text.trim());
  const wanted = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  return wanted ? answer(door, commanded, whereToLook(commanded, wanted), {}) : help(door, commanded);
}

/** Tells where the answer to words heard elsewhere will be read. */
export function tellWhereToLook(door: Door, commanded: Commanded): Promise<Answer<Reply>> {
  return answer(
    door,
    commanded,
    whereToLook(
      commanded,
      reads(async () => NOTHING),
    ),
    {},
  );
}

/** Notices go to the person's own conversation; a caller elsewhere is told so. */
function whereToLook({ address }: Commanded, { does, work }: Press<object>): Press<object> {
  return {
    does,
    async work(at, payload) {
      const reply = await work(at, payload);
      if (reply.kind !== "nothing") return reply;
      const own = (await findAddressAt(at.tx, address))?.conversation;
      const isElsewhere = own !== undefined && address.conversation !== undefined && own !== address.conversation;
      return isElsewhere ? tell(say("common.answer_elsewhere")) : NOTHING;
    },
  };
}

function splitFirst(text: string): [word: string, rest: string] {
  const [, word = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [word.toLowerCase(), rest];
}

/** Help grants no access, so for a minute it is answered from the cache without looking the person up. */
async function help(door: Door, commanded: Commanded): Promise<Answer<Reply>> {
  const known = door.members.knownLately(commanded.address);
  if (known) return { kind: "answered", reader: known, said: tell(...helpFor(known)) };
  return answer(
    door,
    commanded,
    reads(async ({ me }) => tell(...helpFor(me))),
    {},
  );
}

/** The help for this person's roles. */
export function helpFor({ roles }: Pick<Person, "roles">): Phrase[] {
  const held = (["mentor", "principal", "coordinator"] as const).filter((role) => roles.includes(role));
  return [say("common.help"), ...held.map((role) => say(`common.help.${role}`))];
}
