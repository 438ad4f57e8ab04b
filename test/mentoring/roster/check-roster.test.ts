import { describe, expect, it } from "vitest";
import { newId, type PairId, type PersonId, type WorkspaceId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { checkRoster } from "#mentoring/roster/check-roster.ts";
import { describeProblem } from "#mentoring/roster/problem.ts";
import { EMPTY_STORED_ROSTER, parseRoster, type RosterFiles, type StoredRoster } from "#mentoring/roster/roster.ts";
import { ACCOUNT, csv, rosterFiles, USERS } from "./files.ts";

const check = (files: RosterFiles, known: StoredRoster = EMPTY_STORED_ROSTER) =>
  checkRoster(parseRoster(files), known, ACCOUNT);

function problemsOf(files: RosterFiles, known: StoredRoster = EMPTY_STORED_ROSTER): string[] {
  const checked = check(files, known);
  return checked.kind === "refused" ? checked.problems.map(describeProblem) : [];
}

const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: newId<PersonId>(),
  workspaceId: newId<WorkspaceId>(),
  name,
  language: "es",
  zone: "America/Lima",
  roles: ["principal"],
  ...more,
});

/** People the programme has, each with the user they are known as in the account. */
const knownAs = (...known: readonly (readonly [Person, user?: string])[]): StoredRoster => ({
  ...EMPTY_STORED_ROSTER,
  people: known.map(([one]) => one),
  addresses: new Map(known.flatMap(([one, user]) => (user ? [[one.id, { ...ACCOUNT, user }]] : []))),
});

const PEDRO = "Pedro Cárdenas,pedro@escuela.example,U0PEDRO,mentor,,,,es,America/Lima";
const JULIO = "Julio Chávez,julio@escuela.example,,principal,,,,es,America/Lima";

describe("a sound roster", () => {
  it("adds everyone, every pair and every visit", () => {
    expect(check(rosterFiles())).toMatchObject({
      kind: "sound",
      counts: {
        people: { added: 3, changed: 0, unchanged: 0 },
        pairs: { added: 1, unchanged: 0 },
        visits: { added: 1, unchanged: 0 },
      },
      notes: [],
      absent: [],
    });
  });

  it("may come without visits", () => {
    const { people, pairs } = rosterFiles();
    expect(check({ users: USERS, people, pairs })).toMatchObject({ kind: "sound", counts: { visits: { added: 0 } } });
  });

  it("may name a person by e-mail in other letters", () => {
    expect(
      problemsOf(
        rosterFiles({ pairs: ["Rosa@Escuela.Example,pedro@ESCUELA.example,second,2026-03-16"], people: [PEDRO] }),
      ),
    ).toEqual([]);
  });

  it("writes a visit at the principal's own time", () => {
    const tom = "Tom Sorensen,tom@school.example,,principal,,,,en,America/Chicago";
    const checked = check(
      rosterFiles({
        people: [tom],
        pairs: ["tom@school.example,U0ANA,lead,2026-08-17"],
        visits: ["tom@school.example,U0ANA,2026-11-17T08:30,45,video,"],
      }),
    );
    expect(checked.kind === "sound" && checked.visits.map(({ visit }) => String(visit.startsAt))).toEqual([
      "2026-11-17T14:00:00Z",
      "2026-11-17T14:30:00Z",
    ]);
  });
});

describe("people are compared with each other", () => {
  it.each([
    [
      "the same e-mail in other letters",
      "Rosa H.,ROSA@escuela.example,,principal,,,,es,America/Lima",
      "email: stands in line 2 already",
    ],
    [
      "the same member id",
      "Rosa H.,r@escuela.example,U0ROSA,principal,,,,es,America/Lima",
      "slack_user_id: stands in line 2 already",
    ],
  ])("%s is one person on two lines", (_what, line, reason) => {
    expect(problemsOf(rosterFiles({ people: [line] }))).toEqual([`people.csv, line 5, ${reason}`]);
  });

  it("also when one line has the e-mail and the other the member id of someone we know", () => {
    const julio = person("Julio Chávez", { email: "julio@escuela.example" });
    const files = rosterFiles({ people: [JULIO, "Julio C.,,U0JULIO,principal,,,,es,America/Lima"] });
    expect(problemsOf(files, knownAs([julio, "U0JULIO"]))).toEqual([
      "people.csv, line 6: Julio Chávez stands in line 5 already",
    ]);
  });

  it("one line cannot be two people we know", () => {
    const julio = person("Julio Chávez", { email: "julio@escuela.example" });
    const files = rosterFiles({ people: ["Julio,julio@escuela.example,U0OSCAR,principal,,,,es,America/Lima"] });
    expect(problemsOf(files, knownAs([julio], [person("Óscar Mamani"), "U0OSCAR"]))).toEqual([
      "people.csv, line 5, slack_user_id: is Óscar Mamani's, but the e-mail is Julio Chávez's",
    ]);
  });

  it("nobody loses the role that a pair at work needs", () => {
    const [julio, pedro] = [
      person("Julio Chávez", { email: "julio@escuela.example" }),
      person("Pedro Cárdenas", { roles: ["mentor"] }),
    ];
    const pair: Pair = {
      id: newId<PairId>(),
      principal: julio,
      mentor: pedro,
      role: "lead",
      startsOn: Temporal.PlainDate.from("2026-03-16"),
    };
    const files = rosterFiles({ people: [JULIO.replace("principal", "coordinator")] });
    const known = { ...EMPTY_STORED_ROSTER, people: [julio, pedro], pairs: [pair] };
    expect(problemsOf(files, known)).toEqual([
      "people.csv, line 5, roles: Julio Chávez must keep the role principal: the pair with Pedro Cárdenas is at work",
    ]);
    const ended = { ...pair, endedAt: Temporal.Instant.from("2026-11-01T00:00Z") };
    expect(problemsOf(files, { ...known, pairs: [ended] })).toEqual([]);
  });

  it("a roster must name somebody", () => {
    expect(
      problemsOf({
        ...rosterFiles(),
        people: csv("people.csv", "name,email,slack_user_id,roles,school,level,region,language,time_zone"),
      }),
    ).toContain("people.csv, line 1: names nobody");
  });
});

describe("pairs are compared with people", () => {
  it.each([
    [
      "an unknown mentor",
      "rosa@escuela.example,U0NOBODY,lead,2026-03-16",
      'mentor: "U0NOBODY" is nobody in people.csv, and nobody this programme knows',
    ],
    [
      "an unknown principal",
      "x@y.example,U0ANA,lead,2026-03-16",
      'principal: "x@y.example" is nobody in people.csv, and nobody this programme knows',
    ],
    [
      "a principal for a mentor",
      "julio@escuela.example,U0ROSA,lead,2026-03-16",
      "mentor: Rosa Huamán does not have the role mentor, but principal",
    ],
    [
      "someone with themself",
      "rosa@escuela.example,U0ROSA,peer,2026-03-16",
      "mentor: Rosa Huamán cannot mentor themself",
    ],
  ])("%s", (_what, line, reason) => {
    expect(problemsOf(rosterFiles({ people: [JULIO], pairs: [line] }))).toEqual([`pairs.csv, line 3, ${reason}`]);
  });

  it("a pair that stands there twice, whatever the two are called", () => {
    expect(problemsOf(rosterFiles({ pairs: ["U0ROSA,U0ANA,second,2026-04-01"] }))).toEqual([
      "pairs.csv, line 3: the pair of Rosa Huamán and Ana Quispe stands in line 2 already",
    ]);
  });

  it("someone who left cannot be paired again", () => {
    const julio = person("Julio Chávez", {
      email: "julio@escuela.example",
      deactivatedAt: Temporal.Instant.from("2026-11-01T00:00Z"),
    });
    const files = rosterFiles({ people: [JULIO], pairs: ["julio@escuela.example,U0ANA,lead,2026-11-16"] });
    expect(problemsOf(files, { ...EMPTY_STORED_ROSTER, people: [julio] })).toEqual([
      "pairs.csv, line 3, principal: Julio Chávez has left the programme",
    ]);
  });

  it("may name someone who is not in the file but in the programme", () => {
    const pedro = person("Pedro Cárdenas", { roles: ["mentor"] });
    const files = rosterFiles({ pairs: ["U0ROSA,U0PEDRO,second,2026-11-16"] });
    expect(check(files, knownAs([pedro, "U0PEDRO"]))).toMatchObject({
      kind: "sound",
      absent: ["Pedro Cárdenas"],
    });
  });
});

describe("visits are compared with pairs", () => {
  it.each([
    [
      "of two who are no pair",
      "rosa@escuela.example,U0PEDRO,2026-11-17T09:00,60,phone,",
      "mentor: Pedro Cárdenas and Rosa Huamán are no pair at work",
    ],
    [
      "that stands there twice",
      "U0ROSA,ana@escuela.example,2026-11-17T14:00Z,60,phone,",
      "starts_at: this visit stands in line 2 already",
    ],
    [
      "before the pair begins",
      "U0ROSA,U0ANA,2026-03-15T09:00,60,phone,",
      "starts_at: is before this pair begins, on 2026-03-16",
    ],
  ])("a visit %s", (_what, line, reason) => {
    expect(problemsOf(rosterFiles({ people: [PEDRO], visits: [line] }))).toEqual([`visits.csv, line 3, ${reason}`]);
  });

  it.each([
    [
      "does not exist, as the clocks are put forward",
      "2026-03-08T02:30",
      "2026-03-08T02:30:00 does not exist in America/New_York, where the clocks are put forward then",
    ],
    [
      "comes twice, as the clocks are put back",
      "2026-11-01T01:30",
      "2026-11-01T01:30:00 comes twice in America/New_York, where the clocks are put back then; write it with an offset",
    ],
  ])("a time that %s", (_what, time, reason) => {
    const denise = "Denise,denise@school.example,,principal,,,,en,America/New_York";
    const files = rosterFiles({
      people: [denise],
      pairs: ["denise@school.example,U0ANA,lead,2026-01-01"],
      visits: [`denise@school.example,U0ANA,${time},60,phone,`],
    });
    expect(problemsOf(files)).toEqual([`visits.csv, line 3, starts_at: ${reason}`]);
  });
});

describe("everything wrong is named at once", () => {
  it("in all three files, in the order of their lines", () => {
    const files = rosterFiles({
      people: ["Julio,julio,,principal,,,,es,America/Lima", "X"],
      pairs: ["U0ROSA,U0GHOST,boss,2026-02-30", "U0GHOST,U0ANA,lead,2026-03-16"],
      visits: ["U0ROSA,U0ANA,tomorrow,1,zoom,", "U0ANA,U0ROSA,2026-11-17T09:00,60,phone,"],
    });
    expect(problemsOf(files).map((line) => line.split(":")[0])).toEqual([
      "people.csv, line 5, email",
      "people.csv, line 6",
      "pairs.csv, line 3, role",
      "pairs.csv, line 3, starts_on",
      "pairs.csv, line 4, principal",
      "visits.csv, line 3, starts_at",
      "visits.csv, line 3, minutes",
      "visits.csv, line 3, modality",
      "visits.csv, line 4, mentor",
    ]);
  });

  it("but what follows from one wrong line is not named again", () => {
    const files = rosterFiles({
      people: ["Julio,julio@escuela.example,,principal,,,,qu,America/Lima"],
      pairs: ["julio@escuela.example,U0ANA,lead,2026-03-16"],
      visits: ["julio@escuela.example,U0ANA,2026-11-18T09:00,60,phone,"],
    });
    expect(problemsOf(files)).toEqual([expect.stringContaining("people.csv, line 5, language")]);
    const wrongPair = rosterFiles({
      people: [JULIO],
      pairs: ["julio@escuela.example,U0ANA,boss,2026-03-16"],
      visits: ["julio@escuela.example,U0ANA,2026-11-18T09:00,60,phone,"],
    });
    expect(problemsOf(wrongPair)).toEqual([expect.stringContaining("pairs.csv, line 3, role")]);
  });

  it("and a file of which nothing can be read blames no line of another", () => {
    expect(problemsOf({ ...rosterFiles(), people: csv("people.csv", "nombre;correo") })).toEqual([
      "people.csv, line 1: the columns are separated by semicolons; save the file with commas between them",
    ]);
  });
});
