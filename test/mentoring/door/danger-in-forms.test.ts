import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import { FORM_SCHEMAS, type FormName, isFormName } from "#mentoring/door/forms.ts";
import { type Cast, castOf, type Member } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit } from "#test/support/logged-visit.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { openContent } from "#test/support/opened-content.ts";
import { doorOf, saidBy } from "./doorstep.ts";

const DESPAIR = "Anoche pensé en serio en quitarme la vida";
const CHILD = "Una alumna me contó que su tío le pega";

/** Forms whose user is no person of the programme yet; a coordinator's account is made by them. */
const OF_STRANGERS: readonly FormName[] = ["programme.set_up"];

/** Who hands in a form of every kind, also those that are not theirs: they write in it all the same. */
const ROLES = ["rosa", "ana", "elena", "ines", "amir"] as const;

type Case = { readonly form: FormName; readonly field: string; readonly who: (typeof ROLES)[number] };

const schemaOf = (form: FormName) =>
  FORM_SCHEMAS[form].fields.shape as Record<string, { safeParse(value: unknown): { data?: unknown } }>;
const examinedIn = (form: FormName): readonly string[] => {
  const named = FORM_SCHEMAS[form];
  return "examined" in named ? named.examined : [];
};
/** The fields in which a sentence can be written and comes out as it is. */
const freeTextIn = (form: FormName) =>
  Object.entries(schemaOf(form)).flatMap(([field, schema]) =>
    schema.safeParse(DESPAIR).data === DESPAIR ? [field] : [],
  );

const forms = Object.keys(FORM_SCHEMAS).filter(isFormName);
const ofMembers = forms.filter((form) => !OF_STRANGERS.includes(form));
const cases: Case[] = ofMembers.flatMap((form) =>
  examinedIn(form).flatMap((field) => ROLES.map((who) => ({ form, field, who }))),
);

let database: TestDatabase;
let cast: Cast;
let at: ReturnType<typeof doorOf>;
let carried: Readonly<Record<string, string>>;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  at = doorOf(database, cast);
  const { dialogueId, sessionId, visitId } = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
  const thread = await insertOfferedThread(database, cast.pairs.anaAndRosa);
  carried = { dialogue: dialogueId, session: sessionId, visit: visitId, thread };
});
afterAll(() => database[Symbol.asyncDispose]());

describe("every field of every form in which somebody can write", () => {
  it.each(ofMembers)("is examined: %s", (form) => {
    expect(freeTextIn(form).toSorted()).toEqual(examinedIn(form).toSorted());
  });

  it("was looked for", () => {
    expect(ofMembers.flatMap(freeTextIn).length).toBeGreaterThan(15);
    expect(freeTextIn("programme.set_up")).toEqual(["name", "zone"]);
    expect(cases.length).toBeGreaterThan(80);
  });

  it.each(cases)("is answered if it tells of danger: $field of $form, by $who", async ({ form, field, who }) => {
    const key = newId();
    const said = await saidBy(
      at.submits(cast[who], form, { payload: carried, values: valuesOf(form, field) }, { key }),
    );
    expect(said).toMatchObject({ form: { name: "safeguarding", reply: { kind: "safeguarding.self" } } });
    expect(await eventsOf(cast[who])).toContainEqual({ category: "self", kind: "safeguarding.self" });
    await forget();
  });

  it("and none of its words stand where anybody else reads", async () => {
    const texts = await openContent(database, cast.workspaceId);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => /quitarme|Anoche/.test(text))).toEqual([]);
  });
});

describe("a form that describes where danger is reported", () => {
  it("is no alarm by what it says of danger to others", async () => {
    const values = { country: "PE", language: "es", kind: "helpline", name: CHILD, how: "Llame al 100" };
    expect(await saidBy(at.submits(cast.elena, "contacts.add_resource", { values }))).toEqual({ kind: "done" });
    expect(await eventsOf(cast.elena)).toEqual([]);
  });
});

describe("a form that is refused", () => {
  it("is answered all the same; who is in danger sees it above the form, which keeps what was typed", async () => {
    const values = { comment: DESPAIR };
    const said = await saidBy(at.submits(cast.rosa, "session.comment", { payload: carried, values }));
    expect(said).toMatchObject({ kind: "show_above", form: { name: "safeguarding" } });
    expect(await eventsOf(cast.rosa)).toEqual([{ category: "self", kind: "safeguarding.self" }]);
    await forget();
  });

  it("shows its errors where somebody else may be in danger, and the reply stands in the conversation", async () => {
    const values = { pair: cast.pairs.anaAndRosa.id, purpose: CHILD };
    const said = await saidBy(at.submits(cast.ana, "visit.plan", { values }));
    expect(said).toMatchObject({ kind: "errors" });
    expect(await eventsOf(cast.ana)).toEqual([{ category: "child", kind: "safeguarding.risk" }]);
    await forget();
  });

  it.each(["session.retired", "session.comment"])("is answered if it is of an earlier release: %s", async (form) => {
    const said = await saidBy(at.submits(cast.luis, form, { payload: { no: "such" }, values: { remark: CHILD } }));
    expect(said).toMatchObject({ kind: "refused", why: { key: "common.outdated_form" } });
    expect(await eventsOf(cast.luis)).toEqual([{ category: "child", kind: "safeguarding.risk" }]);
    await forget();
  });

  it("is answered if it could not be handled, and once if it is delivered again", async () => {
    const failing = doorOf(database, cast, {
      failpoint: () => {
        throw new Error("the process fails");
      },
    });
    const handed = ["notebook.write", { values: { note: DESPAIR } }, { key: newId() }] as const;
    await expect(failing.submits(cast.ana, ...handed)).rejects.toThrow("the process fails");
    expect(await eventsOf(cast.ana)).toEqual([{ category: "self", kind: "safeguarding.self" }]);
    for (const _ of ["again", "and again"]) await at.submits(cast.ana, ...handed);
    expect(await eventsOf(cast.ana)).toHaveLength(1);
    await forget();
  });
});

/** What the field holds, and besides it what the form needs to get as far as it can. */
function valuesOf(form: FormName, field: string): Record<string, unknown> {
  const of: Partial<Record<FormName, Record<string, unknown>>> = {
    "visit.plan": { pair: cast.pairs.anaAndRosa.id, on: "2026-12-10", at: "09:00", minutes: "60", modality: "video" },
    "session.amend": { minutes: "60", modality: "in_person", focus: ["school_climate"] },
    "session.edit": { outcome: "held", on: "2026-11-17", startsAt: "09:00", minutes: "60", modality: "in_person" },
    "contacts.add": { name: "Julia", phone: "+51 900 000 001", outside: "yes" },
    "contacts.add_resource": { country: "PE", language: "es", kind: "helpline", name: "Línea", how: "113" },
    "home.settings": { language: "es", questions: "on", pause: "none", zone: "America/Lima" },
  };
  return { ...of[form], [field]: DESPAIR };
}

async function eventsOf({ personId }: Member) {
  const { rows } = await database.owner.query(
    `select category, kind from machine.safeguarding_event event join machine.outbox notice
       on notice.subject->>'event' = event.id::text and notice.person_id = event.person_id where event.person_id = $1`,
    [personId],
  );
  return rows;
}

async function forget() {
  for (const table of ["machine.outbox", "machine.safeguarding_event", "own.suspension"])
    await database.owner.query(`delete from ${table}`);
}
