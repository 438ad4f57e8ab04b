import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { MAX_NAMED } from "#mentoring/own-question-shape.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import { isActive } from "#mentoring/people/person.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { findAndMaskPrincipalNames } from "#understanding/names/find-principal-names.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

/**
 * The people whom a message names, and its folded text in which their names are masked. `elsewhere`: it names somebody of
 * whom its author may know nothing.
 */
export type NamedPeople = {
  readonly people: readonly PersonId[];
  readonly elsewhere: boolean;
  readonly masked: string;
};

/** Finds whom a message names among the people whom RLS shows to its author, also by a nickname or by their school. */
export async function findNamedPeople(
  tx: PersonTx,
  { examination }: Pick<MessageUnderstanding, "examination">,
): Promise<NamedPeople> {
  const known = (await listPeople(tx)).filter((person) => isActive(person) && person.id !== tx.personId);
  const principals = known.map(({ id, name, school }) => ({ id, name, ...(school !== undefined && { school }) }));
  const { mentions, text: masked } = findAndMaskPrincipalNames(normalizeText(examination.text), { principals });
  const people = mentions.filter(({ other }) => !other).flatMap(({ ids }) => ids as readonly PersonId[]);
  const isSomebodyElse = mentions.some(({ other }) => other) || examination.masked.some(({ kind }) => PEOPLE.has(kind));
  const elsewhere = people.length === 0 && isSomebodyElse;
  return { people: [...new Set(people)].slice(0, MAX_NAMED), elsewhere, masked };
}

const PEOPLE: ReadonlySet<string> = new Set(["adult", "pupil", "relative"]);
