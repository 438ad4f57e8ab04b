import { newId, type PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { NewPerson } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { type Checked, checkLines, firstSeen } from "./check-lines.ts";
import type { RosterPerson } from "./people-csv.ts";
import type { Complaint } from "./problem.ts";
import type { Reading } from "./reading.ts";
import { type Known, toReference } from "./roster.ts";

export type CheckedPerson = {
  readonly line: number;
  readonly person: NewPerson;
  readonly change: "added" | "changed" | "unchanged";
  readonly isActive: boolean;
  /** As the file has it: the clock by which its visits are written. */
  readonly zone: string;
  /** What the file says and the import leaves as it is. */
  readonly note?: string;
};

/** Compares people with each other and with those we know, by e-mail or Slack member id. */
export function checkPeople(reading: Reading<RosterPerson>, known: Known): Checked<RosterPerson, CheckedPerson> {
  const find = finder(known.people);
  const twice = doubles();
  return checkLines(reading, (row, line): CheckedPerson | readonly Complaint[] => {
    const { byEmail, bySlack } = find(row);
    if (byEmail && bySlack && byEmail.id !== bySlack.id) {
      return [{ column: "slack_user_id", reason: `is ${bySlack.name}'s, but the e-mail is ${byEmail.name}'s` }];
    }
    const was = byEmail ?? bySlack;
    const complaints = [...twice(row, was, line), ...(was ? neededRoles(row, was, known.pairs) : [])];
    return complaints.length > 0 ? complaints : { line, zone: row.zone, ...decide(row, was) };
  });
}

function finder(people: readonly Person[]) {
  const byEmail = new Map(people.flatMap((person) => (person.email ? [[toReference(person.email), person]] : [])));
  const bySlack = new Map(people.flatMap((person) => (person.slackUserId ? [[person.slackUserId, person]] : [])));
  return ({ email, slackUserId }: RosterPerson) => ({
    byEmail: email === undefined ? undefined : byEmail.get(toReference(email)),
    bySlack: slackUserId === undefined ? undefined : bySlack.get(slackUserId),
  });
}

/** One person on two lines: the same e-mail, the same member id, or one by each. */
function doubles() {
  const [emails, slackIds, ids] = [firstSeen(), firstSeen(), firstSeen()];
  return ({ email, slackUserId }: RosterPerson, was: Person | undefined, line: number): Complaint[] => {
    const sameEmail = email === undefined ? undefined : emails(toReference(email), line);
    const sameSlack = slackUserId === undefined ? undefined : slackIds(slackUserId, line);
    const sameId = was && ids(was.id, line);
    const complaints = [
      ...(sameEmail === undefined ? [] : [{ column: "email", reason: `stands in line ${sameEmail} already` }]),
      ...(sameSlack === undefined ? [] : [{ column: "slack_user_id", reason: `stands in line ${sameSlack} already` }]),
    ];
    if (complaints.length > 0 || sameId === undefined) return complaints;
    return [{ reason: `${was?.name} stands in line ${sameId} already` }];
  };
}

/** Nobody loses the role that a pair at work needs of them. */
function neededRoles(row: RosterPerson, was: Person, pairs: readonly Pair[]): Complaint[] {
  return (["principal", "mentor"] as const).flatMap((role) => {
    const pair = pairs.find((one) => one[role].id === was.id && !one.endedAt);
    if (!pair || !isActive(was) || row.roles.includes(role)) return [];
    const other = role === "mentor" ? pair.principal : pair.mentor;
    return [
      { column: "roles", reason: `${was.name} must keep the role ${role}: the pair with ${other.name} is at work` },
    ];
  });
}

function decide(row: RosterPerson, was: Person | undefined): Omit<CheckedPerson, "line" | "zone"> {
  if (!was) return { person: merge(row, undefined), change: "added", isActive: true };
  if (!isActive(was)) {
    return {
      person: was,
      change: "unchanged",
      isActive: false,
      note: `${was.name} has left the programme and is not brought back`,
    };
  }
  const person = merge(row, was);
  const isKept = person.language !== row.language || person.zone !== row.zone;
  return {
    person,
    change: isSame(person, was) ? "unchanged" : "changed",
    isActive: true,
    ...(isKept && { note: `language and time zone stay as ${was.name} has them: ${was.language}, ${was.zone}` }),
  };
}

/**
 * An empty cell leaves what is known. Language and zone are the file's until Fieldbook has spoken with someone; from
 * then on they are that person's to change, and an import does not undo it.
 */
function merge(row: RosterPerson, was: Person | undefined): NewPerson {
  const { language, zone } = was?.slackChannelId ? was : row;
  const { email, slackUserId, school, level, region } = { ...was, ...said(row) };
  return {
    id: was?.id ?? newId<PersonId>(),
    name: row.name,
    roles: row.roles,
    language,
    zone,
    ...said({ email, slackUserId, school, level, region }),
  };
}

const COMPARED = ["name", "email", "slackUserId", "school", "level", "region", "language", "zone"] as const;

function isSame(person: NewPerson, was: Person): boolean {
  return COMPARED.every((field) => person[field] === was[field]) && person.roles.join() === was.roles.toSorted().join();
}

type Said<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

function said<T extends object>(cells: T): Said<T> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as Said<T>;
}
