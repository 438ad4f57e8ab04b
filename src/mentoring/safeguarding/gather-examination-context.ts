import type { PersonTx } from "#db/as.ts";
import { listKnownNames } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { ExaminationContext } from "#understanding/examine.ts";

/** Loads what the examination of this person's words depends on. */
export async function gatherExaminationContext(
  tx: PersonTx,
  { language }: Pick<Person, "language">,
): Promise<ExaminationContext> {
  return { language, ...(await listKnownNames(tx)) };
}
