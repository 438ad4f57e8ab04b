import type { PersonTx } from "#db/as.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { examine } from "#understanding/examine.ts";
import type { MaskedPassage } from "#understanding/names/mask-people.ts";
import type { DialogueState } from "./dialogue/state.ts";

/** Lists the names and numbers of people who are not here in what the mentor told, each with what replaces it. */
export async function listMaskedPassages(
  tx: PersonTx,
  { account }: Pick<DialogueState, "account">,
): Promise<readonly MaskedPassage[]> {
  if (account.length === 0) return [];
  const context = await gatherExaminationContext(tx, await getPerson(tx, tx.personId));
  return account.flatMap(({ text }) => examine(text, context).masked);
}
