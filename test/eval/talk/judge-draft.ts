import type { SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import type { DraftField } from "#mentoring/session/dialogue/draft-field.ts";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { overlap } from "#test/eval/score-account.ts";
import type { CastPair } from "#test/support/cast.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";

/** What a draft takes for sure against what the text says, and what it takes for sure of which the text says nothing. */
export type Judged = { readonly wrong: readonly string[]; readonly beyond: readonly string[] };

type Read = readonly [field: string, given: DraftField<unknown> | undefined, said: unknown];

/** Judges the values that stand in a draft as said, by the labels of the text. */
export function judgeDraft(draft: SessionDraft, line: UtteranceLine, pairs: readonly CastPair[]): Judged {
  const { fields } = line;
  const name = pairs.find(({ id }) => id === draft.pairId?.value)?.principal.name;
  const isWith = name !== undefined && (fields?.with ?? []).includes(name);
  const read: readonly Read[] = [
    ["with", draft.pairId, isWith ? draft.pairId?.value : (fields?.with?.join() ?? null)],
    ["on", draft.on, fields?.held_on?.[0]],
    ["startsAt", draft.startsAt, fields?.starts_at?.[0]],
    ["minutes", draft.minutes, fields?.duration_minutes?.[0]],
    ["modality", draft.modality, fields?.modality?.[0]],
    ["outcome", draft.outcome, fields?.outcome?.[0]],
    ["reason", draft.reason, fields?.not_held_reason?.[0]],
    ["next", draft.next && { ...draft.next, value: draft.next.value.on }, fields?.next_visit_on?.[0]],
  ];
  const sure = read.filter(([, given]) => given?.source === "said");
  const tell = ([field, given, said]: Read) =>
    `${field} ${String(given?.value)} (${said ? `is ${String(said)}` : "unsaid"})`;
  return {
    wrong: [
      ...sure.filter(([, given, said]) => said != null && said !== given?.value).map(tell),
      ...misplaced(draft, line),
    ],
    beyond: sure.filter(([, , said]) => said == null).map(tell),
  };
}

const SAME_WORDS = 0.5;
const OWNERS: Readonly<Record<"principal" | "mentor" | "joint", readonly ClauseRole[]>> = {
  principal: ["principal_commitment", "joint_commitment"],
  mentor: ["mentor_commitment", "joint_commitment"],
  joint: ["joint_commitment", "principal_commitment", "mentor_commitment"],
};

/** Texts that stand for sure where others of the account belong. */
function misplaced({ request, working, challenge, agreed }: SessionDraft, { clauses = [] }: UtteranceLine) {
  const texts = Object.entries({ request, working, challenge }).flatMap(([field, given]) =>
    given?.source === "said" ? [{ field, words: given.value, roles: [field as ClauseRole] }] : [],
  );
  const promises = agreed?.source === "said" ? agreed.value : [];
  const made = promises.map(({ owner, text }) => ({ field: `agreed by ${owner}`, words: text, roles: OWNERS[owner] }));
  return [...texts, ...made].flatMap(({ field, words, roles }) => {
    const nearest = clauses
      .map(([clause, role]) => ({ role, share: overlap(clause, words) }))
      .toSorted((one, other) => other.share - one.share)[0];
    const isElsewhere = nearest && nearest.share >= SAME_WORDS && !roles.includes(nearest.role);
    return isElsewhere ? [`${field} “${words}” (is ${nearest.role})`] : [];
  });
}
