import { describe, expect, it } from "vitest";
import { AUDITED_ACTS, PRIVATE_ACTS } from "#mentoring/audit/audit.ts";
import { actsOf, actsWithoutLine } from "#test/support/audit-rule.ts";
import { sourceFiles } from "#test/support/source-files.ts";

const TURN = "a turn of a draft: what becomes of the draft is the act, and is audited";

const WISH = "it keeps what can be undone: what was done, or undone, has its own line";

const IMPORT = "it returns its lines, which the import writes together";

/** Functions that write and leave no line, each with its reason. */
const WITHOUT_A_LINE: Readonly<Record<string, string>> = {
  "src/mentoring/conversation/join-unplaced.ts: joinUnplaced":
    "a turn of a draft, in which the words stand from then on",
  "src/mentoring/conversation/follow-unplaced.ts: followUnplaced": "as for what is kept there in the first place",
  "src/mentoring/conversation/keep-unplaced.ts: keepUnplaced":
    "a line would say when its author wrote what nobody understood",
  "src/mentoring/conversation/place-unplaced.ts: noteUnplaced": "keeping the note has its own line",
  "src/mentoring/conversation/place-unplaced.ts: askWithUnplaced": "sending the question has its own line",
  "src/mentoring/conversation/handle-rest.ts: sayStillHere":
    "it only stores that the help was shown; a line would say when its reader wrote",
  "src/mentoring/installation/ensure-installation.ts: ensureInstallation":
    "its transaction is of no workspace yet; the rows themselves say when",
  "src/mentoring/installation/hold.ts: holdInstallation": "the surface refused a token; nobody acted",
  "src/mentoring/installation/hold.ts: releaseInstallation": "the surface accepts a token again; nobody acted",
  "src/mentoring/delivery/address-book.ts: storeConversationId": "the surface opened it; nobody acted",
  "src/mentoring/delivery/consequences.ts: DELIVERY_CONSEQUENCES":
    "the surface said it; what is dropped, nobody was asked",
  "src/mentoring/reflection/asked-thread.ts: lockReflectionThreadBeingAsked":
    "what the principal does to the thread has its own line; this one would say the hour of it",
  "src/mentoring/reflection/choose-question.ts: planQuestionAboutVisit":
    "planning is no act; its line is written when it is offered",
  "src/mentoring/planning/plan-what-changed.ts: planEverything":
    "planning is no act: it follows from acts and from time",
  "src/mentoring/planning/plan-what-changed.ts: createPlanner": "planning is no act: each act has its own line",
  "src/mentoring/pair/end-pair.ts: restoreVisits":
    "it is a part of an end that is planned or taken back, which has its line",
  "src/mentoring/roster/undo-change.ts: undoChange": "it is a part of taking an import back, which has its line",
  "src/mentoring/roster/write-roster.ts: passOn": "ending somebody has its own line; an e-mail passes with the import",
  "src/mentoring/roster/write-roster.ts: writePeople": IMPORT,
  "src/mentoring/roster/write-roster.ts: writePairs": IMPORT,
  "src/mentoring/roster/write-roster.ts: writeVisits": IMPORT,
  "src/mentoring/visit/move-listed-visit.ts: moveListedVisit": IMPORT,
  "src/mentoring/visit/move-listed-visit.ts: setListedVisitBack":
    "it is a part of taking an import back, which has its line",
  "src/mentoring/conversation/wish/reply-to-wish.ts: sayDone": WISH,
  "src/mentoring/conversation/wish/undo-wish.ts: undoWish": WISH,
  "src/mentoring/door/wish.press.ts: wishPressHandlers": WISH,
  "src/mentoring/session/handle-logging-turn.ts: startOrContinueLogging": TURN,
  "src/mentoring/session/handle-logging-turn.ts: handleLoggingTurn": TURN,
  "src/mentoring/session/handle-logging-turn.ts: keepLoggingTurnSilently": TURN,
  "src/mentoring/session/handle-logging-turn.ts: saveLoggingTurnAndEnqueueReply": TURN,
  "src/mentoring/session/rest-drafts.ts: openDraftAbout": TURN,
  "src/mentoring/session/rest-drafts.ts: wakeDraft": TURN,
  "src/mentoring/session/rest-drafts.ts: restOpenDraft": TURN,
  "src/mentoring/session/split-account.ts: splitAccount": TURN,
  "src/mentoring/session/split-account.ts: placePendingText": TURN,
};

const files = sourceFiles("src/mentoring/**/*.ts").filter(
  ({ path }) => !path.endsWith(".store.ts") && !path.startsWith("src/mentoring/audit/"),
);

describe("every act leaves an audit line", () => {
  it("in its own file, or stands in the list above", () => {
    const without = files.flatMap(actsWithoutLine);
    expect(without.filter((act) => !(act in WITHOUT_A_LINE))).toEqual([]);
  });

  it("and nothing stands in that list without need", () => {
    const without = files.flatMap(actsWithoutLine);
    expect(Object.keys(WITHOUT_A_LINE).filter((act) => !without.includes(act))).toEqual([]);
  });

  it("and no act is named that nothing does", () => {
    const texts = files.concat(sourceFiles("src/mentoring/**/*.store.ts")).map(({ text }) => text);
    const acts = [...Object.keys(AUDITED_ACTS), ...PRIVATE_ACTS];
    expect(acts.length).toBeGreaterThan(30);
    expect(acts.filter((act) => !texts.some((text) => text.includes(`"${act}"`)))).toEqual([]);
  });

  it("of which this test has seen enough", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(actsOf).length).toBeGreaterThan(25);
  });
});

describe("a planted fault is found", () => {
  const file = (text: string) => ({
    path: "src/mentoring/visit/void-visit.ts",
    text: `import { audit } from "#mentoring/audit/audit.ts"; import { findVisit, markVoided } from "./visit.store.ts"; ${text}`,
  });
  const FOUND = ["src/mentoring/visit/void-visit.ts: voidVisit"];

  it("an act without a line", () => {
    expect(actsWithoutLine(file("export async function voidVisit(tx) { await markVoided(tx); }"))).toEqual(FOUND);
  });

  it("an act that writes through another function, while its line stands in a third", () => {
    const text = `export async function voidVisit(tx) { return settle(tx); }
      async function settle(tx) { if (await findVisit(tx)) await markVoided(tx); }
      async function log(tx) { await audit(tx); }`;
    expect(actsWithoutLine(file(text))).toEqual(FOUND);
  });

  it("an act that is an arrow function", () => {
    expect(actsWithoutLine(file("export const voidVisit = (tx) => markVoided(tx);"))).toEqual(FOUND);
  });

  it("but not an act with its line, nor a question", () => {
    const text = `export async function voidVisit(tx) { await settle(tx); }
      async function settle(tx) { await markVoided(tx); await log(tx); }
      const log = (tx) => audit(tx);
      export const isVoid = (tx) => findVisit(tx);`;
    expect(actsOf(file(text))).toEqual(["voidVisit"]);
    expect(actsWithoutLine(file(text))).toEqual([]);
  });
});
