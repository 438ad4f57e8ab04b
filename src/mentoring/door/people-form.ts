import type { PersonId } from "#kernel/id.ts";
import type { Leave } from "#mentoring/leave/leave.store.ts";
import type { PersonPage } from "#mentoring/overview/gather-person-page.ts";
import type { PeoplePage } from "#mentoring/overview/list-people-page.ts";
import type { Page } from "#mentoring/page.ts";
import type { Pair, PairRole, PairSide } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { RosterImport } from "#mentoring/roster/roster-import.store.ts";
import type { UndoneChange } from "#mentoring/roster/undo-change.ts";
import type { ReplyPhrase } from "./say.ts";

type OfPair = { readonly pair: Pair; readonly person: Person["id"] };

/** What the forms of a coordinator on people and pairs show (see `form.ts`). */
export type PeopleFormFacts = {
  "people.search": { readonly page: PeoplePage };
  /** `as`: what the person is in the pair that is to begin with one of the others. */
  "people.begin_pair": {
    readonly person: Person;
    readonly as: PairSide;
    readonly others: readonly Person[];
    /** Those of the others whom nobody accompanies. */
    readonly alone: ReadonlySet<PersonId>;
    readonly role: PairRole;
    readonly on: Temporal.PlainDate;
  };
  /** The pair that is to be opened again, and the one with another main mentor that ends for it. */
  "people.reopen_pair": OfPair & { readonly other: Pair };
  "people.end_pair": OfPair & { readonly on: Temporal.PlainDate; readonly isOwn: boolean };
  "people.change_mentor": OfPair & {
    readonly mentors: readonly Person[];
    /** The one who is chosen when the form opens. */
    readonly mentor?: PersonId;
    readonly on: Temporal.PlainDate;
  };
  "people.correct_pair": OfPair;
  "people.email": { readonly person: Person };
  "people.absence": { readonly person: Person; readonly leave?: Pick<Leave, "from" | "to"> };
  "people.merge": { readonly person: Person; readonly twins: readonly Person[] };
};

/** The imports that were not taken back, the latest first. */
export type ImportsContent = { readonly name: "people.imports"; readonly imports: Page<RosterImport> };

/** What became of an import that was taken back: what stays, and why. */
export type UndoneImportContent = {
  readonly name: "people.undone";
  readonly says: ReplyPhrase;
  readonly kept: readonly UndoneChange[];
};

/** The page of one person, with the acts that are open to the coordinator, and what she has just done. */
export type PersonPageContent = {
  readonly name: "people.person";
  readonly page: PersonPage;
  readonly me: Person["id"];
  readonly says?: ReplyPhrase;
};
