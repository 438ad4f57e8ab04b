import fc from "fast-check";
import type { LoggingDialogueId } from "#kernel/id.ts";
import type { AnswerButtonValue } from "#mentoring/session/dialogue/turn.ts";
import { listSessionRecords } from "#mentoring/session/session.store.ts";
import { command, MENTORS, nameOf, pick, type Scene } from "./command.ts";
import { type Draft, draftsOf, name, openDraftOf } from "./knowledge.ts";
import type { Key } from "./somebody.ts";
import { presses, writes } from "./steps.ts";
import { answerWith } from "./texts.ts";
import { activePairsOf, reads, visitsToLog } from "./world.ts";

/** Of a mentor's drafts one, the latest first: a button of an older message belongs to an older draft. */
const draftAt = ({ knowledge }: Scene, mentor: Key, at: number): Draft | undefined =>
  pick(draftsOf(knowledge, mentor).toReversed(), at);

const isOpen = ({ state }: Draft) => state.closedAs === null;

const drawn = { mentor: MENTORS, draft: fc.constantFrom(0, 0, 0, 1, 2), at: fc.nat({ max: 5 }) };

const chooses = (at: Scene, mentor: Key, what: string, dialogue: LoggingDialogueId, choice: AnswerButtonValue) =>
  presses(at, mentor, what, ["session.choose", { dialogue, choice }]);

/** A tap that says whom a draft is about. Where it holds an account of two, only one's part may go there. */
function nameByTap({ knowledge }: Scene, draft: Draft, who: Key): void {
  name(knowledge, draft, who, draft.isOfSeveral ? "unnamed" : "all");
  if (draft.isOfSeveral) draft.names.clear();
  draft.names.add(who);
  draft.isOfSeveral = false;
}

/** "Registrar esta visita" on Home, or the answer to "How did it go?": the draft that is open then is about it. */
export const holdsVisit = command(
  fc.record({ mentor: MENTORS, at: fc.nat({ max: 5 }), isAsked: fc.boolean() }),
  ({ mentor, at, isAsked }) => `${mentor} presses ${isAsked ? "how it went" : "Held"} of a visit (${at})`,
  async (scene, { mentor, at, isAsked }) => {
    const visit = pick(await visitsToLog(scene.world, mentor), at);
    if (!visit) return;
    const what = `${isAsked ? "“as planned”" : "“log this visit”"} of ${nameOf(scene.world, visit.principal)}'s visit`;
    const carried = { visit: visit.id, outcome: "held_as_planned" };
    await presses(scene, mentor, what, isAsked ? ["visit.went", carried] : ["visit.hold", { visit: visit.id }]);
    const opened = openDraftOf(scene.knowledge, mentor);
    if (opened) name(scene.knowledge, opened, visit.principal, "later");
  },
);

export const choosesVisit = command(
  fc.record(drawn),
  ({ mentor, draft, at }) => `${mentor} chooses a visit (${at}) in draft ${draft}`,
  async (scene, { mentor, draft: which, at }) => {
    const [draft, visit] = [draftAt(scene, mentor, which), pick(await visitsToLog(scene.world, mentor), at)];
    if (!draft || !visit) return;
    if (isOpen(draft)) nameByTap(scene, draft, visit.principal);
    const what = `the button of ${nameOf(scene.world, visit.principal)}'s visit`;
    await chooses(scene, mentor, what, draft.id, { ask: "visit", visitId: visit.id });
  },
);

export const choosesPair = command(
  fc.record({ ...drawn, isMenu: fc.boolean() }),
  ({ mentor, draft, at }) => `${mentor} chooses a principal (${at}) in draft ${draft}`,
  async (scene, { mentor, draft: which, at, isMenu }) => {
    const [draft, pair] = [draftAt(scene, mentor, which), pick(activePairsOf(scene.world, mentor), at)];
    if (!draft || !pair) return;
    if (isOpen(draft)) nameByTap(scene, draft, pair.principal);
    const what = `the button of ${nameOf(scene.world, pair.principal)}`;
    const picked = { ask: "pair", dialogue: draft.id, picked: pair.id };
    if (isMenu) await presses(scene, mentor, what, ["session.pick", picked]);
    else await chooses(scene, mentor, what, draft.id, { ask: "pair", pairId: pair.id });
  },
);

/** "One record for each": every draft that it makes is about one of them. */
export const choosesEach = command(
  fc.record(drawn),
  ({ mentor, draft }) => `${mentor} chooses one record each in draft ${draft}`,
  async (scene, { mentor, draft: which }) => {
    const draft = draftAt(scene, mentor, which);
    if (draft) await choosesRecordEach(scene, draft);
  },
);

export async function choosesRecordEach(scene: Scene, draft: Draft): Promise<void> {
  const begun = await chooses(scene, draft.mentor, "“one record for each”", draft.id, { ask: "each" });
  const made = draft.isOfSeveral && isOpen(draft) ? [draft, ...begun] : [];
  for (const one of made) {
    one.names.clear();
    if (one.state.shownAs !== undefined) one.names.add(one.state.shownAs);
    one.isOfSeveral = false;
  }
}

/** The answer to "whom is this about?", of the text that waits. */
export const choosesWhose = command(
  fc.record(drawn),
  ({ mentor, draft, at }) => `${mentor} chooses whose the waiting text is (${at}) in draft ${draft}`,
  async (scene, { mentor, draft: which, at }) => {
    const [draft, pair] = [draftAt(scene, mentor, which), pick(activePairsOf(scene.world, mentor), at)];
    if (!draft || !pair) return;
    const waits = draft.waiting.size > 0;
    if (isOpen(draft)) name(scene.knowledge, draft, pair.principal, "waiting");
    const what = `“the text is about ${nameOf(scene.world, pair.principal)}”`;
    await chooses(scene, mentor, what, draft.id, { ask: "whose", pairId: pair.id });
    if (waits) openDraftOf(scene.knowledge, mentor)?.names.add(pair.principal);
  },
);

export const opensDraft = command(
  fc.record({ ...drawn, isNew: fc.boolean() }),
  ({ mentor, draft, isNew }) => (isNew ? `${mentor} presses Log` : `${mentor} opens draft ${draft}`),
  async (scene, { mentor, draft: which, isNew }) => {
    const draft = isNew ? undefined : draftAt(scene, mentor, which);
    if (!draft) await presses(scene, mentor, "“log a visit”", ["session.log", {}]);
    else await presses(scene, mentor, "“go on” of a draft", ["session.resume", { dialogue: draft.id }]);
  },
);

const ENDS = ["session.save", "session.keep", "session.discard", "session.bring_back"] as const;

export const endsDraft = command(
  fc.record({ ...drawn, how: fc.constantFrom(...ENDS) }),
  ({ mentor, draft, how }) => `${mentor} presses ${how} of draft ${draft}`,
  async (scene, { mentor, draft: which, how }) => {
    const draft = draftAt(scene, mentor, which);
    if (draft) await presses(scene, mentor, how, [how, { dialogue: draft.id }]);
  },
);

/** The record that the mentor saved last is taken back, while it is nobody else's yet; its draft is open again. */
export const takesBackRecord = command(
  fc.record({ mentor: MENTORS }),
  ({ mentor }) => `${mentor} takes back the record that was saved last`,
  async (scene, { mentor }) => {
    const { world } = scene;
    const ids = activePairsOf(world, mentor).map(({ id }) => id);
    const records = await reads(world, mentor, (tx) => listSessionRecords(tx, ids, 20));
    const last = records.toSorted((one, other) => Temporal.Instant.compare(one.loggedAt, other.loggedAt)).at(-1);
    if (last)
      await presses(scene, mentor, "“take back” of the last record", ["session.take_back", { session: last.id }]);
  },
);

export const choosesFocus = command(
  fc.record(drawn),
  ({ mentor, draft }) => `${mentor} chooses a focus in draft ${draft}`,
  async (scene, { mentor, draft: which }) => {
    const draft = draftAt(scene, mentor, which);
    if (draft) await presses(scene, mentor, "a focus", focusOf(draft));
  },
);

/** What the card shows that found no field: a likely commitment is taken over or left out, the rest is noted. */
export const settlesLeftovers = command(
  fc.record({ ...drawn, isTaken: fc.boolean(), isNoted: fc.boolean() }),
  ({ mentor, draft, at, isTaken, isNoted }) =>
    isNoted
      ? `${mentor} notes the rest of draft ${draft}`
      : `${mentor} ${isTaken ? "takes over" : "leaves out"} a likely commitment (${at}) in draft ${draft}`,
  async (scene, { mentor, draft: which, at, isTaken, isNoted }) => {
    const draft = draftAt(scene, mentor, which);
    if (!draft) return;
    if (isNoted) await presses(scene, mentor, "“put in my notebook”", ["session.note_rest", { dialogue: draft.id }]);
    else
      await presses(scene, mentor, "a likely commitment", [
        "session.likely",
        { dialogue: draft.id, at, taken: isTaken },
      ]);
  },
);

const focusOf = ({ id }: Draft) => ["session.focus", { dialogue: id, code: "school_climate", on: true }] as const;

/** The buttons that a mentor presses who wants to be done: an answer to each question but that of whom it is about. */
const QUICK: Readonly<Record<string, (on: string) => AnswerButtonValue>> = {
  duplicate: () => ({ ask: "duplicate", another: true }),
  outcome: () => ({ ask: "outcome", value: "held_as_planned" }),
  on: (value) => ({ ask: "on", value }),
  how: () => ({ ask: "how", modality: "in_person", minutes: 60 }),
  minutes: () => ({ ask: "minutes", value: 60 }),
  modality: () => ({ ask: "modality", value: "in_person" }),
  agreed: () => ({ ask: "agreed", nothing: true }),
};
const MOST_QUESTIONS = 12;

export const finishesDraft = command(
  fc.record(drawn),
  ({ mentor, draft }) => `${mentor} answers what is asked in draft ${draft}, and saves it`,
  async (scene, { mentor, draft: which }) => {
    const draft = draftAt(scene, mentor, which);
    if (draft && isOpen(draft)) await finishes(scene, draft);
  },
);

/** Answers what is asked of a draft and saves it, unless it is asked whom the draft is about. */
export async function finishes(scene: Scene, draft: Draft): Promise<void> {
  const { mentor } = draft;
  await presses(scene, mentor, "a focus", focusOf(draft));
  const on = scene.world.now.toZonedDateTimeISO("America/Lima").toPlainDate().subtract({ days: 1 }).toString();
  for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
    const ask = draft.state.asking;
    if (ask === null) break;
    const quick = QUICK[ask];
    if (quick) await chooses(scene, mentor, `an answer to “${ask}”`, draft.id, quick(on));
    else if (ask === "words") await writes(scene, mentor, answerWith(asked, scene.token));
    else return;
  }
  await presses(scene, mentor, "“save”", ["session.save", { dialogue: draft.id }]);
}
