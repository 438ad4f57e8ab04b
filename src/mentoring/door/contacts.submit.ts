import { findPerson } from "#mentoring/people/person.store.ts";
import {
  type AddContactOutcome,
  addSafeguardingContact,
  type ChangeOutcome,
  changeSafeguardingContact,
} from "#mentoring/safeguarding/edit-contact.ts";
import {
  type AddResourceOutcome,
  addSafeguardingResource,
  changeSafeguardingResource,
} from "#mentoring/safeguarding/edit-resource.ts";
import { findSafeguardingContact } from "#mentoring/safeguarding/safeguarding-contact.store.ts";
import { findSafeguardingResource } from "#mentoring/safeguarding/safeguarding-resource.store.ts";
import {
  type SafeguardingEntryId,
  type VerifyOutcome,
  verifySafeguardingEntries,
} from "#mentoring/safeguarding/verify-entries.ts";
import type { FormName } from "./forms.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { findContactErrors, findResourceErrors, parseResourceForm } from "./parse-contacts-form.ts";
import { createFieldErrors, createFormRefusal, FORM_ACCEPTED, type SubmitOutcome } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const contactsSubmitHandlers: SubmitHandlers<Extract<FormName, `contacts.${string}`>> = {
  "contacts.add": async ({ tx, me, now }, _, { name, phone, person: personId, outside, by }) => {
    const called = name ?? (personId && (await findPerson(tx, personId))?.name);
    const errors = findContactErrors({ name: called, phone, outside, hasPerson: personId !== undefined });
    if (errors || !called) return createFieldErrors(errors ?? {});
    const details = {
      name: called,
      isOutsideLineOfCommand: outside === "yes",
      ...(phone && { phone }),
      ...(personId && { personId }),
    };
    const added = await addSafeguardingContact(tx, me, details, now);
    if (added.kind === "taken") return createFieldErrors({ person: createPhrase("contacts.error.taken") });
    return finish({ tx, me, now }, added, added.kind === "added" ? added.contact.id : undefined, by);
  },
  "contacts.change": async ({ tx, me, now }, { contact }, { name, phone, outside, by }) => {
    const known = await findSafeguardingContact(tx, contact);
    const errors = findContactErrors({ name, phone, outside, hasPerson: known?.personId !== undefined });
    if (errors || !name) return createFieldErrors(errors ?? {});
    const details = { name, isOutsideLineOfCommand: outside === "yes", ...(phone && { phone }) };
    return finish({ tx, me, now }, await changeSafeguardingContact(tx, me, contact, details, now), contact, by);
  },
  "contacts.add_resource": async ({ tx, me, now }, _, filled) => {
    const read = parseResourceForm(filled);
    if (read.kind === "errors") return read;
    const added = await addSafeguardingResource(tx, me, read.details, now);
    return finish({ tx, me, now }, added, added.kind === "added" ? added.resource.id : undefined, filled.by);
  },
  "contacts.change_resource": async ({ tx, me, now }, { resource }, { name, how, duty, by }) => {
    const kind = (await findSafeguardingResource(tx, resource))?.kind;
    const errors = findResourceErrors({ name, how, duty, kind });
    if (errors || !name || !how) return createFieldErrors(errors ?? {});
    const details = { name, how, ...(duty && { duty }) };
    return finish({ tx, me, now }, await changeSafeguardingResource(tx, me, resource, details, now), resource, by);
  },
  "contacts.verify": async ({ tx, me, now }, _, { entries, by }) => {
    if (entries.length === 0) return createFieldErrors({ entries: createPhrase("contacts.error.choose") });
    if (!by) return createFieldErrors({ by: createPhrase("contacts.error.by") });
    return submitted(await verifySafeguardingEntries(tx, me, entries, by, now));
  },
};

type Outcome = AddContactOutcome | AddResourceOutcome | ChangeOutcome | VerifyOutcome;

/**
 * Ends a form that adds or changes an entry. If somebody is named who verified it today, that is stored too, since the
 * change alone would leave it unverified.
 */
async function finish(
  { tx, me, now }: Pick<RequestContext, "tx" | "me" | "now">,
  outcome: Outcome,
  id: SafeguardingEntryId | undefined,
  by: string | undefined,
): Promise<SubmitOutcome<never>> {
  const done = submitted(outcome);
  return done.kind === "done" && id && by ? submitted(await verifySafeguardingEntries(tx, me, [id], by, now)) : done;
}

function submitted({ kind }: Outcome): SubmitOutcome<never> {
  switch (kind) {
    case "added":
    case "changed":
    case "unchanged":
    case "verified":
      return FORM_ACCEPTED;
    case "not_allowed":
      return createFormRefusal(createPhrase("contacts.not_allowed"));
    case "gone":
    case "unknown":
    case "taken":
      return createFormRefusal(createPhrase("contacts.gone"));
  }
}
