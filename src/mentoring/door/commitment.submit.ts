import type { CommitmentId } from "#kernel/id.ts";
import type { CommitmentKind } from "#kernel/session-detail-codes.ts";
import { addCommitment } from "#mentoring/commitment/add-commitment.ts";
import type { CommitmentWording } from "#mentoring/commitment/commitment.store.ts";
import { correctCommitment } from "#mentoring/commitment/correct-commitment.ts";
import { gatherCommitment } from "./commitment-page.ts";
import type { FormWords, SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createFieldErrors, createFormRefusal, FORM_ACCEPTED, type SubmitOutcome } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const commitmentSubmitHandlers: SubmitHandlers<"commitment.edit" | "commitment.add"> = {
  "commitment.edit": (at, { commitment }, { kind, on }) =>
    take(at, { kind, dueOn: on }, async (wording) => {
      const outcome = await correctCommitment(at.tx, commitment, wording, at.now);
      return outcome === "not_yours" ? undefined : commitment;
    }),
  "commitment.add": (at, { pair }, { kind, on }) =>
    take(at, { kind, dueOn: on }, (wording) => addCommitment(at.tx, pair, wording, at.now)),
};

type Filled = RequestContext & { readonly words: FormWords<"commitment.edit" | "commitment.add"> };

/**
 * Takes what stands in the form and shows the commitment as it is now. What its author wrote of their own danger goes
 * no further.
 */
async function take(
  at: Filled,
  more: { readonly kind?: CommitmentKind | "none" | undefined; readonly dueOn: Temporal.PlainDate | undefined },
  act: (wording: CommitmentWording) => Promise<CommitmentId | undefined>,
): Promise<SubmitOutcome<"words" | "cue" | "on">> {
  if (at.danger === "self") return FORM_ACCEPTED;
  const text = at.words.words?.shareable;
  if (!text) return createFieldErrors({ words: createPhrase("common.error.empty") });
  const id = await act({
    text,
    cue: at.words.cue?.shareable || undefined,
    dueOn: more.dueOn,
    // A form of an earlier release has no kind, and leaves it as it is.
    kind: more.kind === "none" ? null : more.kind,
  });
  const shown = id && (await gatherCommitment(at, id));
  return shown ? { kind: "show", form: shown } : createFormRefusal(createPhrase("common.not_yours"));
}
