import { asMachineIn, asPerson } from "#db/as.ts";
import { newId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import type { SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { handleLoggingTurn, startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { releaseSessionRecords } from "#mentoring/session/release-session.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import type { CastPair, Member } from "#test/support/cast.ts";
import { completeDraft, drafting, said } from "#test/support/drafting.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import type { AskedValue, Standing } from "./standing.ts";
import { type Scene, sayStaged } from "./talk-world.ts";

const DAY = 24;

/**
 * Each pair has a visit ahead. Those whom a line names, or else the first, have a record of ten days ago with what was
 * agreed; and a visit that should have begun, if the line is about such a one.
 */
export async function stageBefore(scene: Scene, { text, act }: UtteranceLine): Promise<void> {
  const { story, pairs, now, me } = scene;
  for (const [place, pair] of pairs.entries()) {
    const ahead = now
      .toZonedDateTimeISO(pair.principal.zone)
      .add({ days: 3 + place })
      .withPlainTime("10:00");
    await insertVisit(story.database, pair, ahead.toInstant(), { planned_at: now.subtract({ hours: 7 * DAY }) });
  }
  const isNamed = (pair: CastPair) => [pair.mentor, pair.principal].some((each) => each !== me && names(text, each));
  const [named = pairs[0], ...others] = pairs.filter(isNamed);
  for (const pair of [named, ...others]) {
    await record(scene, pair, now.subtract({ hours: 10 * DAY }), "released");
    if (OF_BEGUN_VISITS.has(act ?? "")) await insertVisit(story.database, pair, now.subtract({ hours: 1 }));
  }
  await forgetNotices(scene);
}

const OF_BEGUN_VISITS: ReadonlySet<string> = new Set(["no_show", "void_visit", "change_to_call"]);

const toWords = (text: string): readonly string[] => normalizeText(text).text.match(/\p{L}+/gu) ?? [];

function names(text: string, { name }: Member): boolean {
  const said = toWords(text);
  return toWords(name).some((part) => said.includes(part));
}

/** What would have been said of it was said long ago. */
const forgetNotices = ({ story }: Scene) => story.database.owner.query("delete from machine.outbox");

/** Brings the conversation of the writer where it stands when they write. */
export async function stage(scene: Scene, standing: Standing): Promise<void> {
  const { pairs, me, now, story } = scene;
  const [pair] = pairs;
  switch (standing.what) {
    case "nothing":
      break;
    case "which_person":
      await asPerson(story.database.db, me, (tx) => startOrContinueLogging(tx, { kind: "open" }, now));
      break;
    case "draft_card":
      await showDraft(scene, draftOf(scene, pair));
      break;
    case "draft_question":
      await showDraft(scene, lacking(draftOf(scene, pair), standing.lacks));
      break;
    case "just_saved":
      if (me === pair.mentor) await record(scene, pair, now.subtract({ seconds: 8 }), "own");
      else await record(scene, pair, now.subtract({ seconds: 40 }), "released");
      break;
    case "reflective_question":
      await ask(scene, pair);
      break;
    case "proposed_day":
      await propose(scene, pair);
      break;
    case "reminder":
      await remind(scene, pair);
      break;
    case "promise":
      await story.database.owner.query("delete from delivery.consent where person_id = $1", [me.personId]);
      await says(scene, me, { kind: "promise.made", for: me.personId });
      break;
  }
  await sayStaged(scene);
  await scene.settles();
}

const WORDS: Record<Language, { request: string; working: string; challenge: string; she: string; I: string }> = {
  es: {
    request: "Quiere visitar más aulas",
    working: "Las reuniones de los lunes",
    challenge: "El tiempo para observar",
    she: "Observar dos clases de primero",
    I: "Enviar la guía de observación",
  },
  en: {
    request: "Wants to visit more classrooms",
    working: "The Monday meetings",
    challenge: "Finding time to observe",
    she: "Observe two first-year lessons",
    I: "Send the observation guide",
  },
};

function draftOf({ now }: Scene, pair: CastPair): SessionDraft {
  const { request, working, challenge, she, I } = WORDS[pair.mentor.language];
  const agreed = [
    { owner: "principal" as const, text: she },
    { owner: "mentor" as const, text: I },
  ];
  const on = now.toZonedDateTimeISO(pair.principal.zone).subtract({ days: 1 }).toPlainDate().toString();
  const told = { request: said(request), working: said(working), challenge: said(challenge), agreed: said(agreed) };
  return completeDraft(pair, { on: said(on), ...told });
}

function lacking(draft: SessionDraft, value: AskedValue): SessionDraft {
  const { request: _, working: __, challenge: ___, agreed: ____, ...withoutWords } = draft;
  if (value === "words") return withoutWords;
  if (value === "reason") return { ...withoutWords, outcome: said("not_held") };
  const { [value]: _____, ...rest } = draft;
  return rest;
}

async function showDraft({ story, me, now }: Scene, draft: SessionDraft): Promise<void> {
  const id = await drafting(story.database, me, draft, now);
  await asPerson(story.database.db, me, (tx) => handleLoggingTurn(tx, { kind: "open" }, now, id));
}

/** A visit of the day before is logged then, and its reader may read it or not yet. */
async function record(scene: Scene, pair: CastPair, at: Temporal.Instant, as: "own" | "released"): Promise<void> {
  const { database } = scene.story;
  const dialogue = await drafting(database, pair.mentor, draftOf({ ...scene, now: at }, pair), at);
  const saved = await asPerson(database.db, pair.mentor, (tx) => saveSessionRecord(tx, dialogue, at));
  if (saved.kind !== "saved") throw new Error(`a staged record was not saved: ${JSON.stringify(saved)}`);
  if (as === "own") return;
  await asMachineIn(database.db, pair.programme.workspaceId, (tx) =>
    releaseSessionRecords(tx, at.add({ seconds: 31 })),
  );
}

async function ask({ story: { database }, now }: Scene, pair: CastPair): Promise<void> {
  const held = now.subtract({ hours: 2 * DAY });
  const visit = await insertVisit(database, pair, held, {
    held_at: held.add({ hours: 1 }),
    held_by: pair.mentor.personId,
  });
  await insertRow(database.owner, "delivery.thread", {
    id: newId(),
    workspace_id: pair.programme.workspaceId,
    pair_id: pair.id,
    principal_id: pair.principal.personId,
    cause: "visit",
    visit_id: visit,
    question: "moment-that-stayed",
    offered_at: now.subtract({ hours: 1 }),
  });
}

/** The other of the pair has just planned a visit. */
async function propose(scene: Scene, pair: CastPair): Promise<void> {
  const { story, me, now } = scene;
  const other = me === pair.mentor ? pair.principal : pair.mentor;
  const at = now.toZonedDateTimeISO(pair.principal.zone).add({ days: 2 }).withPlainTime("11:00").toInstant();
  const planned = { planned_at: now.subtract({ minutes: 5 }), planned_by: other.personId };
  const visit = await insertVisit(story.database, pair, at, planned);
  await says(scene, me, { kind: "visit.planned", visit });
}

/** A mentor is asked how a visit went that is just over; a principal is told of one tomorrow. */
async function remind(scene: Scene, pair: CastPair): Promise<void> {
  const { story, me, now } = scene;
  const isMentor = me === pair.mentor;
  const tomorrow = now.toZonedDateTimeISO(pair.principal.zone).add({ days: 1 }).withPlainTime("09:00").toInstant();
  const visit = await insertVisit(story.database, pair, isMentor ? now.subtract({ minutes: 90 }) : tomorrow);
  await says(scene, me, isMentor ? { kind: "visit.ended", visit } : { kind: "visit.ahead", visit, for: me.personId });
}

const says = ({ story, now }: Scene, to: Member, notice: Notice) =>
  asPerson(story.database.db, to, (tx) => notify(tx, to.personId, notice, now));
