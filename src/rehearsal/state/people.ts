import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { ChangeNotifier } from "./changes.ts";

export type People = {
  list(): readonly RehearsalPerson[];
  find(id: string): RehearsalPerson | undefined;
  get(id: string): RehearsalPerson;
  findByEmail(email: string): RehearsalPerson | undefined;
  /** Returns the id of the person's direct-message conversation with the app, which is derived from their own id. */
  channelOf(id: string): string;
  findByChannel(channel: string): RehearsalPerson | undefined;
  change(id: string, change: PersonChange): RehearsalPerson;
};

export class NoSuchPersonError extends Error {
  override readonly name = "NoSuchPersonError";
}

export type PersonChange = Partial<Omit<RehearsalPerson, "id">>;

export function createPeople(cast: readonly RehearsalPerson[], changes: ChangeNotifier): People {
  const people = new Map(cast.map((person) => [person.id, person]));
  const list = () => [...people.values()];
  const get = (id: string) => {
    const person = people.get(id);
    if (!person) throw new NoSuchPersonError(`nobody in this workspace is called ${id}`);
    return person;
  };
  const channelOf = (id: string) => `D${id.slice(1)}`;
  return {
    list,
    get,
    channelOf,
    find: (id) => people.get(id),
    findByEmail: (email) => list().find((person) => person.email?.toLowerCase() === email.toLowerCase()),
    findByChannel: (channel) => list().find(({ id }) => channelOf(id) === channel),
    change(id, change) {
      const changed = { ...get(id), ...change };
      people.set(id, changed);
      changes.happened();
      return changed;
    },
  };
}
