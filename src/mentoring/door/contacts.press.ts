import { findCountryOfZone } from "#kernel/country.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { removeSafeguardingContact } from "#mentoring/safeguarding/edit-contact.ts";
import { removeSafeguardingResource } from "#mentoring/safeguarding/edit-resource.ts";
import { mayKeepContacts } from "#mentoring/safeguarding/may-keep-contacts.ts";
import { listSafeguardingContacts } from "#mentoring/safeguarding/safeguarding-contact.store.ts";
import { listAllSafeguardingResources } from "#mentoring/safeguarding/safeguarding-resource.store.ts";
import { gatherVerifiedHelp } from "#mentoring/safeguarding/verified-help.ts";
import type { SafeguardingEntryId } from "#mentoring/safeguarding/verify-entries.ts";
import type { ActionName } from "./actions.ts";
import { defineReadHandler, defineWriteHandler, type PressHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createModalReply, createTextReply, type ModalContent, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

/** How many people a form offers as contacts. A menu holds more, but whoever has so many writes a telephone number. */
const MAX_OFFERED = 500;

export const contactsPressHandlers: PressHandlers<Extract<ActionName, `contacts.${string}`>> = {
  "contacts.show": defineReadHandler(async ({ tx, me, now }) =>
    createModalReply({ name: "contacts.help", ...(await gatherVerifiedHelp(tx, me, now)) }),
  ),
  "contacts.add": defineFormOpener(async ({ tx }) => ({ name: "contacts.add", people: await listPossible(tx) })),
  "contacts.add_resource": defineFormOpener(async ({ me }) => ({
    name: "contacts.add_resource",
    country: findCountryOfZone(me.zone) ?? "",
    language: me.language,
  })),
  "contacts.verify": defineFormOpener(async ({ tx, now }) => {
    const contacts = await listSafeguardingContacts(tx);
    const resources = await listAllSafeguardingResources(tx);
    return contacts.length + resources.length > 0 ? { name: "contacts.verify", contacts, resources, now } : undefined;
  }),
  "contacts.edit": defineFormOpener(async ({ tx }, { picked }) => findEntryForm(tx, picked)),
  "contacts.remove": defineWriteHandler(remove),
};

/** Defines the handler of a button that opens a form, for those who keep contacts and resources. */
function defineFormOpener<Carried>(
  formOf: (at: RequestContext, payload: Carried) => Promise<ModalContent | undefined>,
): PressHandler<Carried> {
  return defineReadHandler(async (at, payload) => {
    if (!mayKeepContacts(at.me)) return createTextReply(createPhrase("contacts.not_allowed"));
    const form = await formOf(at, payload);
    return form ? createModalReply(form) : createTextReply(createPhrase("contacts.gone"));
  });
}

/** Lists those who can be contacts in Fieldbook: everyone but those who are principals and nothing else. */
async function listPossible(tx: RequestContext["tx"]): Promise<Person[]> {
  const people = (await listPeople(tx)).filter(isActive);
  return people.filter(({ roles }) => roles.some((role) => role !== "principal")).slice(0, MAX_OFFERED);
}

async function findEntryForm(tx: RequestContext["tx"], id: SafeguardingEntryId): Promise<ModalContent | undefined> {
  const contact = (await listSafeguardingContacts(tx)).find((one) => one.id === id);
  if (contact) return { name: "contacts.change", contact };
  const resource = (await listAllSafeguardingResources(tx)).find((one) => one.id === id);
  return resource && { name: "contacts.change_resource", resource };
}

/** Removes a contact or a resource, whichever has this id, and replaces the form from which it was removed. */
async function remove(
  { tx, me, now }: RequestContext,
  { entry }: { readonly entry: SafeguardingEntryId },
): Promise<Reply> {
  const found = await findEntryForm(tx, entry);
  const outcome =
    found?.name === "contacts.change"
      ? await removeSafeguardingContact(tx, me, found.contact.id, now)
      : found?.name === "contacts.change_resource"
        ? await removeSafeguardingResource(tx, me, found.resource.id, now)
        : { kind: "gone" as const };
  const text = createPhrase(`contacts.${outcome.kind}`);
  return { kind: "replace", line: text, form: { name: "line", title: createPhrase("contacts.title"), text } };
}
