import { LANGUAGES } from "#kernel/language.ts";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted } from "#test/support/story.ts";
import { formatMessage } from "#words/say.ts";
import type { EverydayLine } from "./choose-lines.ts";
import { stage, stageBefore } from "./stage-standing.ts";
import type { Standing } from "./standing.ts";
import type { Scene, TalkWorld } from "./talk-world.ts";

/** What became of an everyday message. */
export type SaidEveryday = {
  readonly line: UtteranceLine;
  readonly standing: Standing;
  readonly weight: number;
  readonly became: "answered" | "not_understood" | "failed" | "silent";
  /** The kinds of what was answered. */
  readonly kinds: readonly string[];
  /** Whether a log was begun with it. */
  readonly opensLog: boolean;
};

export async function sayEveryday(world: TalkWorld, { line, standing, weight }: EverydayLine): Promise<SaidEveryday> {
  const scene = await world.enter(line);
  await stageBefore(scene, line);
  await stage(scene, standing);
  const before = await look(scene);
  const seen = scene.heard().length;
  accepted(await scene.person.says(line.text));
  await scene.settles();
  const replies = scene.heard().slice(seen).map(Shown.text);
  const after = await look(scene);
  const kinds = after.notices.slice(before.notices.length);
  return {
    line,
    standing,
    weight,
    became: becameOf(kinds, replies),
    kinds,
    opensLog: after.drafts > before.drafts,
  };
}

function becameOf(kinds: readonly string[], replies: readonly string[]): SaidEveryday["became"] {
  if (kinds.includes("words.failed")) return "failed";
  if (replies.some((reply) => NOT_UNDERSTOOD.some((line) => reply.includes(line)))) return "not_understood";
  return kinds.length > 0 ? "answered" : "silent";
}

async function look({ story, me }: Scene) {
  const notices = await story.rows("select kind from machine.outbox where person_id = $1 order by enqueued_at, id", [
    me.personId,
  ]);
  const drafts = await story.rows("select from own.dialogue where person_id = $1", [me.personId]);
  return { notices: notices.map(({ kind }) => String(kind)), drafts: drafts.length };
}

/** All that Fieldbook says where it did not understand; a wish may have changed the language in which it says so. */
const NOT_UNDERSTOOD = LANGUAGES.flatMap((language) =>
  (
    [
      "common.not_understood",
      "common.not_understood.other",
      "common.not_understood.coordinator",
      "session.not_understood",
      "session.not_understood.card",
      "unplaced.kept",
      "unplaced.asks",
    ] as const
  ).map((key) => formatMessage(language, key)),
);
