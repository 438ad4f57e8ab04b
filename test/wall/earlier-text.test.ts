import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asPerson, type PersonTx } from "#db/as.ts";
import { createSealKey, FIRST_VERSION, SealBrokenError, seal, unseal } from "#kernel/seal.ts";
import { findCommitment } from "#mentoring/commitment/commitment.store.ts";
import { correctCommitment } from "#mentoring/commitment/correct-commitment.ts";
import { editNote } from "#mentoring/notebook/change-note.ts";
import { findMyNotebookEntry } from "#mentoring/notebook/notebook.store.ts";
import { updateReflectionAnswer } from "#mentoring/reflection/answer.store.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { unshareReflection } from "#mentoring/reflection/share-reflection.ts";
import { findSharedReflection, insertSharedReflection } from "#mentoring/reflection/shared.store.ts";
import { amendSessionRecord } from "#mentoring/session/amend-session.ts";
import { editSessionComment } from "#mentoring/session/comment-session.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import { lockLoggingDialogue, updateLoggingDialogueState } from "#mentoring/session/dialogue.store.ts";
import { findSessionRecordWithTexts } from "#mentoring/session/session-notes.store.ts";
import { type Member, onDay } from "#test/support/cast.ts";
import { examined, shareable } from "#test/support/examined.ts";
import { SEALED } from "./ground.ts";
import { earlierTextsThatOpen } from "./house.ts";
import { attempt, isDenial, openScene, type Scene } from "./scene.ts";
import { query } from "./statement.ts";

const NOW = onDay(3, "09:00");
let scene: Scene;

/** A text that is replaced: where it stands, the act that replaces it, and reading it. */
type Replaced = {
  readonly column: string;
  readonly row: () => { readonly key: string; readonly id: string };
  readonly author: () => Member;
  readonly replace: (tx: PersonTx) => Promise<unknown>;
  readonly read: (tx: PersonTx) => Promise<unknown>;
};

const session = () => ({ key: "session_id", id: scene.logged.sessionId });
const REPLACED: readonly Replaced[] = [
  {
    column: "own.notebook_entry.text",
    row: () => ({ key: "id", id: scene.logged.entryId }),
    author: () => scene.cast.ana,
    replace: (tx) => editNote(tx, scene.logged.entryId, examined("Otra cosa"), NOW),
    read: (tx) => findMyNotebookEntry(tx, scene.logged.entryId),
  },
  ...["principal_request", "session_objective", "next_focus"].map((name) => ({
    column: `content.session_text.${name}`,
    row: session,
    author: () => scene.cast.ana,
    replace: amend,
    read: name === "principal_request" ? readRecord : () => readText(`content.session_text.${name}`, session()),
  })),
  ...["text", "cue"].map((name) => ({
    column: `content.commitment_text.${name}`,
    row: () => ({ key: "commitment_id", id: scene.logged.commitments.principal }),
    author: () => scene.cast.rosa,
    replace: (tx: PersonTx) =>
      correctCommitment(
        tx,
        scene.logged.commitments.principal,
        { text: shareable("Otra cosa"), cue: shareable("El martes") },
        NOW,
      ),
    read: (tx: PersonTx) => findCommitment(tx, scene.logged.commitments.principal),
  })),
  {
    column: "content.session_comment.text",
    row: () => ({ key: "id", id: scene.logged.commentId }),
    author: () => scene.cast.rosa,
    replace: (tx) => editSessionComment(tx, scene.logged.commentId, shareable("Otra cosa"), NOW),
    read: readRecord,
  },
  {
    column: "own.dialogue.state",
    row: () => ({ key: "id", id: scene.logged.dialogueId }),
    author: () => scene.cast.ana,
    replace: async (tx) => {
      const dialogue = await lockLoggingDialogue(tx, scene.logged.dialogueId);
      return dialogue && updateLoggingDialogueState(tx, dialogue, INITIAL_DIALOGUE_STATE, NOW);
    },
    read: (tx) => lockLoggingDialogue(tx, scene.logged.dialogueId),
  },
  {
    column: "own.reflection.text",
    row: () => ({ key: "id", id: scene.asked.privateId }),
    author: () => scene.cast.rosa,
    replace: changeAnswer,
    read: (tx) => listMyReflections(tx, 9),
  },
  {
    column: "content.shared_reflection.text",
    row: () => ({ key: "reflection_id", id: scene.asked.sharedId }),
    author: () => scene.cast.rosa,
    replace: shareChangedAnswer,
    read: (tx) => findSharedReflection(tx, scene.asked.sharedId),
  },
];

describe("an earlier text, put back in its own place", () => {
  beforeEach(async () => {
    scene = await openScene();
    return () => scene[Symbol.asyncDispose]();
  });

  it.each(REPLACED.map((each) => [each.column, each] as const))("does not open in %s", async (column, replaced) => {
    const { owner, db } = scene.database;
    const { key, id } = replaced.row();
    const [table, name] = [column.slice(0, column.lastIndexOf(".")), column.slice(column.lastIndexOf(".") + 1)];
    const { rows } = await owner.query(`select ${name} as text from ${table} where ${key} = $1`, [id]);
    await asPerson(db, replaced.author(), replaced.replace);
    await expect(asPerson(db, replaced.author(), replaced.read)).resolves.toBeTruthy();

    await owner.query(`alter table ${table} disable trigger refuse_earlier_text`);
    await owner.query(`update ${table} set ${name} = $1 where ${key} = $2`, [rows[0].text, id]);
    await expect(asPerson(db, replaced.author(), replaced.read)).rejects.toThrow(SealBrokenError);
  });
});

describe("the database", () => {
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene[Symbol.asyncDispose]());

  it.each([
    ["replaces a text without its version", "text = $1"],
    ["takes a version back", "text = $1, version = 0"],
    ["leaves a text behind when the version grows", "version = 2"],
  ])("refuses whoever %s, also the owner", async (_, change) => {
    const { owner } = scene.database;
    const other = SEALED;
    const where = `where id = '${scene.logged.entryId}' and $1 <> ''`;
    const update = `update own.notebook_entry set ${change} ${where}`;
    expect(await attempt(scene, scene.cast.ana, query(update, other))).toBe("denied");
    await expect(owner.query(update, [other])).rejects.toSatisfy(isDenial);
  });

  it("guards every text that a role of the app may replace", async () => {
    const { owner } = scene.database;
    expect(await earlierTextsThatOpen(owner)).toEqual([]);
    await owner.query("begin");
    await owner.query("grant update (remark) on content.session_amendment to fieldbook_app");
    await owner.query("drop trigger refuse_earlier_text on own.dialogue");
    expect(await earlierTextsThatOpen(owner)).toEqual(["content.session_amendment.remark", "own.dialogue.state"]);
    await owner.query("rollback");
  });
});

describe("a text that was sealed before there were versions", () => {
  const ring = [createSealKey()] as const;
  const sealed = seal(ring, "here", "Sí");

  it("opens while its row has the first version, and no longer", () => {
    expect(unseal(ring, "here", sealed, FIRST_VERSION)).toBe("Sí");
    expect(() => unseal(ring, "here", sealed, FIRST_VERSION + 1)).toThrow(SealBrokenError);
  });

  it("is not made of one that has a version, nor the other way round", () => {
    const versioned = seal(ring, "here", "Sí", FIRST_VERSION);
    expect(unseal(ring, "here", versioned, FIRST_VERSION)).toBe("Sí");
    expect(() => unseal(ring, "here", versioned)).toThrow(SealBrokenError);
    for (const [text, from, to] of [
      [versioned, "v2", "v1"],
      [sealed, "v1", "v2"],
    ] as const) {
      const renamed = text.replace(from, to);
      for (const version of [undefined, FIRST_VERSION])
        expect(() => unseal(ring, "here", renamed, version)).toThrow(SealBrokenError);
    }
  });
});

async function amend(tx: PersonTx) {
  const to = {
    request: shareable("Quiere otra cosa"),
    working: shareable("Los lunes"),
    challenge: shareable(""),
    focus: ["school_climate" as const],
    minutes: 60,
    modality: "in_person" as const,
  };
  return amendSessionRecord(tx, scene.logged.sessionId, { to, reason: "mistaken" }, NOW);
}

function readRecord(tx: PersonTx) {
  return findSessionRecordWithTexts(tx, scene.logged.sessionId);
}

/** Reads a text that no act reads yet, as an act would. */
async function readText(column: string, { key, id }: { key: string; id: string }): Promise<string> {
  const [table, name] = [column.slice(0, column.lastIndexOf(".")), column.slice(column.lastIndexOf(".") + 1)];
  const { rows } = await scene.database.owner.query(`select ${name} as text, version from ${table} where ${key} = $1`, [
    id,
  ]);
  const ring = await scene.database.db.keys.of(scene.cast.workspaceId);
  return unseal(ring, `${column} ${id}`, rows[0].text, rows[0].version);
}

async function changeAnswer(tx: PersonTx, id = scene.asked.privateId) {
  const messages = [{ text: examined("Otra cosa"), writtenAt: NOW }];
  await updateReflectionAnswer(tx, { id, version: 1 }, { messages, source: "form" }, NOW);
}

/** Takes back what was shared, changes the answer and shares it again: the copy stands in its old place. */
async function shareChangedAnswer(tx: PersonTx) {
  const id = scene.asked.sharedId;
  await unshareReflection(tx, id, NOW);
  await changeAnswer(tx, id);
  await insertSharedReflection(tx, { id, text: shareable("Otra cosa") }, scene.pair.id, NOW);
}
