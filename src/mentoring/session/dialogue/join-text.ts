import { MAX_ACCOUNT_LENGTH } from "#understanding/understanding.ts";
import { type State, type Told, toTold, type Written } from "./state.ts";
import type { Step } from "./step.ts";
import { takeAccount } from "./take-account.ts";
import { isOfAnother, setAside, takeText } from "./take-text.ts";
import type { Context } from "./turn.ts";

/**
 * Words that were not written to the question that is open now: written before something that was acted on already, or
 * after it and held until it arrived. They stand in the account where they were written and fill what is missing; they
 * correct nothing, and answer nothing that was asked after them.
 */
export function joinText(state: State, written: Written, context: Context): Step {
  const { said } = written;
  if (said.text.length > MAX_ACCOUNT_LENGTH) return takeText(state, written, context);
  if (isOfAnother(said, state)) return setAside(written, context);
  return takeAccount({ ...state, account: inItsPlace(state.account, toTold(written)) }, said.account, context);
}

function inItsPlace(account: readonly Told[], told: Told): Told[] {
  const isLater = ({ writtenAt }: Told) =>
    writtenAt !== undefined && told.writtenAt !== undefined && writtenAt > told.writtenAt;
  const place = account.findIndex(isLater);
  return place < 0 ? [...account, told] : account.toSpliced(place, 0, told);
}

/** Something that was written after this was acted on already. */
export function arrivesLate({ latestAt }: State, writtenAt: Temporal.Instant): boolean {
  return latestAt !== undefined && Temporal.Instant.compare(writtenAt, Temporal.Instant.from(latestAt)) < 0;
}
