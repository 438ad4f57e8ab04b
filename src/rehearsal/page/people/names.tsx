import { createContext, useCallback, useContext } from "react";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";

const PeopleContext = createContext<readonly RehearsalPerson[]>([]);
export const PeopleProvider = PeopleContext.Provider;
export const usePeople = () => useContext(PeopleContext);

/** Returns a function from a person's id to their name, or to the id itself if nobody has it. */
export function useNameOf(): (id: string) => string {
  const people = usePeople();
  return useCallback((id) => people.find((person) => person.id === id)?.name ?? id, [people]);
}
