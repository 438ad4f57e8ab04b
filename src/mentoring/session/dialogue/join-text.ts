import { MAX_ACCOUNT_LENGTH } from "#understanding/understanding.ts";
import { type AccountText, type DialogueState, toAccountText, type WrittenText } from "./state.ts";
import type { DialogueStep } from "./step.ts";
import { takeAccount } from "./take-account.ts";
import { isAboutAnotherPrincipal, startOtherDraft, takeText } from "./take-text.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Words that were not written to the question that is open now: written before something that was acted on already, or
 * after it and held until it arrived. They stand in the account where they were written and fill what is missing; they
 * correct nothing, and answer nothing that was asked after them.
 */
export function insertLateText(state: DialogueState, written: WrittenText, context: DialogueContext): DialogueStep {
  const { said } = written;
  if (said.text.length > MAX_ACCOUNT_LENGTH) return takeText(state, written, context);
  if (isAboutAnotherPrincipal(said, state)) return startOtherDraft(written, context);
  return takeAccount({ ...state, account: inItsPlace(state.account, toAccountText(written)) }, said.account, context);
}

function inItsPlace(account: readonly AccountText[], told: AccountText): AccountText[] {
  const isLater = ({ writtenAt }: AccountText) =>
    writtenAt !== undefined && told.writtenAt !== undefined && writtenAt > told.writtenAt;
  const place = account.findIndex(isLater);
  return place < 0 ? [...account, told] : account.toSpliced(place, 0, told);
}

/** Something that was written after this was acted on already. */
export function arrivesLate({ latestAt }: DialogueState, writtenAt: Temporal.Instant): boolean {
  return latestAt !== undefined && Temporal.Instant.compare(writtenAt, Temporal.Instant.from(latestAt)) < 0;
}
