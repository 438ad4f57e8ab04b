import { firstName } from "#kernel/first-name.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { IdentityDecision } from "#mentoring/roster/identity-decision.ts";
import { getEndDay } from "#mentoring/roster/write-roster.ts";

/** Says in words whom a row of people.csv is taken for, and what follows from it. */
export function describeDecision(decision: IdentityDecision, now: Temporal.Instant): string {
  const { reference, listed, known, by, accounts } = decision;
  const under = by === "email" ? "address" : "account";
  const [inList, inFieldbook] = accounts ? [` with ${accounts.listed}`, ` with ${accounts.known}`] : ["", ""];
  const said = `${reference}: the list says ${listed}${inList}, Fieldbook knows ${known.name}${inFieldbook} under this ${under}.`;
  switch (decision.kind) {
    case "spelled_otherwise":
      return `${said} They are taken for the same person.`;
    case "declared_same":
      return `${said} They are taken for the same person, as --same-person says.`;
    case "taken_over":
      return [said, describeTakeover(decision, now)].join(" ");
  }
}

type TakenOver = Extract<IdentityDecision, { kind: "taken_over" }>;

function describeTakeover({ listed, known, by, isNew, becomes, pairs }: TakenOver, now: Temporal.Instant): string {
  const { heir, former } = callNames(listed, known.name);
  const [inList, stored] =
    heir === former ? [`The ${heir} in the list`, `the ${former} whom Fieldbook knows`] : [heir, former];
  const taken = isNew
    ? `${inList} is taken for a new person`
    : `${inList} takes over the ${by === "email" ? "address" : "account"}`;
  const fate = {
    ends: `${stored} ends on ${formatDate(getEndDay(known, now))} and keeps their own notes`,
    ended_before: `${stored} has ended before and keeps their own notes`,
    stays: `${stored} stays, without it`,
  }[becomes];
  return [`${taken}; ${fate}.`, ...pairs.map((pair) => describeEndingPair(pair, former, known.id))].join(" ");
}

function describeEndingPair({ principal, mentor }: Pair, former: string, id: string): string {
  return `${former}'s pair with ${firstName((principal.id === id ? mentor : principal).name)} ends.`;
}

/** Returns names that tell the person in the list and the stored one apart, as short as that allows. */
function callNames(listed: string, known: string): { readonly heir: string; readonly former: string } {
  return firstName(listed) === firstName(known)
    ? { heir: listed, former: known }
    : { heir: firstName(listed), former: firstName(known) };
}

function formatDate(day: Temporal.PlainDate): string {
  return day.toLocaleString("en-GB", { day: "numeric", month: "long" });
}
