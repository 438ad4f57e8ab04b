import type { OwnAnswer } from "#mentoring/door/form.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";

/** Says in one line who can read an answer, in another that a pair has ended, and in another when it was edited. */
export function formatWhoReads({ reflection, pairs }: OwnAnswer, reader: Reader): string[] {
  const readers = pairs.filter(({ id, endedAt }) => !endedAt && reflection.sharedWith.includes(id));
  const ended = pairs.find(({ id, endedAt }) => endedAt && id === reflection.pairId);
  const mentors = formatList(
    reader.locale,
    readers.map(({ mentor }) => firstName(mentor)),
  );
  return [
    readers.length > 0 ? reader.mark("reflection.mine.shared", { mentors }) : reader.say("reflection.mine.private"),
    ...(ended
      ? [reader.mark(endedKey(reflection.sharedWith.includes(ended.id)), { mentor: firstName(ended.mentor) })]
      : []),
    ...(reflection.editedAt ? [reader.say("common.edited", { day: reader.when(reflection.editedAt).day })] : []),
  ];
}

const endedKey = (wasShared: boolean) =>
  wasShared ? ("reflection.mine.shared_ended" as const) : ("reflection.mine.private_ended" as const);
