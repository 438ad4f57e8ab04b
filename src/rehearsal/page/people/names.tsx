import { createContext, useCallback, useContext } from "react";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";

const PeopleContext = createContext<readonly RehearsalPerson[]>([]);
export const PeopleProvider = PeopleContext.Provider;
export const usePeople = () => useContext(PeopleContext);

/** Returns a function that gives a person's name by id, or the id itself if it is unknown. */
export function useNameOf(): (id: string) => string {
  const people = usePeople();
  return useCallback((id) => people.find((person) => person.id === id)?.name ?? id, [people]);
}
