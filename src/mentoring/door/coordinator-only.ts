import { hasRole, type Person } from "#mentoring/people/person.ts";
import { createTextReply, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

/** What answers a wish to plan or log a visit of somebody who coordinates and is in no pair; undefined for all others. */
export function answerCoordinatorOnly(me: Person): Reply | undefined {
  const isInPairs = hasRole(me, "mentor") || hasRole(me, "principal");
  return hasRole(me, "coordinator") && !isInPairs
    ? createTextReply(createPhrase("common.visits.coordinator"))
    : undefined;
}
