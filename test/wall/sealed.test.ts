import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine, asPerson } from "#db/as.ts";
import { openText, sealText } from "#db/sealed.ts";
import { createWorkspaceKeys } from "#db/workspace-key.ts";
import { newId, type WorkspaceId } from "#kernel/id.ts";
import { createSealKey, SealBrokenError } from "#kernel/seal.ts";
import { TEST_KEY } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import {
  emptyColumns,
  uncheckedColumns,
  unsealedColumns,
  wordColumns,
  wordsAmongCodes,
} from "#test/support/sealed-columns.ts";
import { SEALED } from "./ground.ts";
import { brokenBy, openScene, type Scene } from "./scene.ts";
import { insertInto } from "./statement.ts";
import { THINGS } from "./things.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

describe("what people say to each other", () => {
  it("stands in the database only as ciphertext, in every column that has room for words", async () => {
    const { owner } = scene.database;
    expect((await wordColumns(owner)).length).toBeGreaterThanOrEqual(13);
    expect(await emptyColumns(owner)).toEqual([]);
    expect(await unsealedColumns(owner)).toEqual([]);
  });

  it("is refused by the database when it is not sealed, in every column that has room for words", async () => {
    const { owner } = scene.database;
    const keys = ["machine.installation.token", "machine.workspace.data_key"];
    expect(await uncheckedColumns(owner, keys)).toEqual([]);
    const comment = THINGS["a comment on a session"].fresh(scene, scene.cast.rosa.personId);
    const write = (text: string) => insertInto("content.session_comment", { ...comment, text });
    for (const text of [
      "Las familias",
      `${SEALED} Las familias`,
      `Las familias ${SEALED}`,
      `${SEALED}\nLas familias`,
      "",
    ])
      expect(await brokenBy(scene, scene.cast.rosa, write(text)), text).toBe(CHECK);
    expect(await brokenBy(scene, scene.cast.rosa, write(SEALED))).toBeUndefined();
  });

  it("would find a room for words without such a check (planted faults)", async () => {
    const { owner } = scene.database;
    await owner.query("begin");
    await owner.query("alter table own.setting add column wish text");
    await owner.query("alter table own.dialogue drop constraint dialogue_state_sealed");
    await owner.query("alter table content.session_comment drop constraint session_comment_text_sealed");
    await owner.query("alter table content.session_comment add check (text ~ '^v') not valid");
    expect(await uncheckedColumns(owner)).toEqual([
      "content.session_comment.text",
      "own.dialogue.state",
      "own.setting.wish",
    ]);
    await owner.query("rollback");
  });

  it("is not among the codes that stand there in the clear", async () => {
    const { owner } = scene.database;
    expect(await wordsAmongCodes(owner)).toEqual([]);
    await owner.query("begin");
    await owner.query("alter table own.reflection drop constraint reflection_question_check");
    await owner.query("update own.reflection set question = 'Me costó callar' where id = $1", [scene.asked.privateId]);
    expect(await wordsAmongCodes(owner)).toEqual(["own.reflection.question"]);
    await owner.query("rollback");
  });

  it("is found when it stands there in the clear (a planted fault)", async () => {
    const { owner } = scene.database;
    await owner.query("begin");
    await owner.query("alter table content.session_comment drop constraint session_comment_text_sealed");
    await owner.query("update content.session_comment set text = 'Las familias', version = 2 where id = $1", [
      scene.logged.commentId,
    ]);
    await owner.query("alter table own.setting add column wish text");
    expect(await unsealedColumns(owner)).toEqual(["content.session_comment.text"]);
    expect(await emptyColumns(owner)).toEqual(["own.setting.wish"]);
    await owner.query("rollback");
  });

  it("reads the same for both of the pair", async () => {
    const { ana, rosa } = scene.cast;
    for (const reader of [ana, rosa]) expect(await readAs(reader)).toBe("Quiero visitar más aulas");
  });

  it("does not open in another row, nor in another column", async () => {
    const { sessionId } = scene.logged;
    const sealed = await sealedRequest();
    expect(await open(REQUEST, sessionId, sealed)).toBe("Quiero visitar más aulas");
    await expect(open(REQUEST, scene.bareSessionId, sealed)).rejects.toThrow(SealBrokenError);
    await expect(open("content.session_text.next_focus", sessionId, sealed)).rejects.toThrow(SealBrokenError);
    await expect(open("own.notebook_entry.text", sessionId, sealed)).rejects.toThrow(SealBrokenError);
  });

  it("does not open with the key of another workspace", async () => {
    const sealed = await sealedRequest();
    const { valeria } = scene.cast.elsewhere;
    await expect(
      asPerson(scene.database.db, valeria, async (tx) => openText(tx, REQUEST, scene.logged.sessionId, sealed, 1)),
    ).rejects.toThrow(SealBrokenError);
  });

  it("does not open once a single character has changed, whichever it is", async () => {
    const { sessionId } = scene.logged;
    const sealed = await sealedRequest();
    const body = sealed.lastIndexOf(".") + 1;
    await asPerson(scene.database.db, scene.cast.ana, async (tx) => {
      // The last character of base64url may carry bits that stand for nothing; every other carries six that count.
      for (let at = body; at < sealed.length - 1; at++) {
        const changed = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
        expect(() => openText(tx, REQUEST, sessionId, changed, 1), `character ${at}`).toThrow(SealBrokenError);
      }
    });
  });
});

describe("the key of a workspace", () => {
  const older = createSealKey();
  const newer = createSealKey();

  it("still opens after FIELDBOOK_KEY was exchanged, while the old one is kept behind the new one", async () => {
    const { kysely } = scene.database.db;
    const workspaceId = await newWorkspace(createWorkspaceKeys(kysely, [older]).wrapNew);
    const before = await createWorkspaceKeys(kysely, [older]).of(workspaceId);
    const after = await createWorkspaceKeys(kysely, [newer, older]).of(workspaceId);
    expect(after).toEqual(before);
    const tx = { ring: before } as unknown as Parameters<typeof sealText>[0];
    const sealed = sealText(tx, REQUEST, "1", shareable("Dos clases"), 1);
    expect(openText({ ...tx, ring: after }, REQUEST, "1", sealed, 1)).toBe("Dos clases");
  });

  it("is wrapped by the new key for a new workspace, and closed to whoever has only the old one", async () => {
    const { kysely } = scene.database.db;
    const workspaceId = await newWorkspace(createWorkspaceKeys(kysely, [newer, older]).wrapNew);
    await expect(createWorkspaceKeys(kysely, [newer]).of(workspaceId)).resolves.toHaveLength(1);
    await expect(createWorkspaceKeys(kysely, [older]).of(workspaceId)).rejects.toThrow(SealBrokenError);
  });

  it("opens for its own workspace only", async () => {
    const { kysely, keys } = scene.database.db;
    const theirs = keys.wrapNew(scene.cast.workspaceId);
    const workspaceId = await newWorkspace(() => theirs);
    await expect(createWorkspaceKeys(kysely, TEST_KEY).of(workspaceId)).rejects.toThrow(SealBrokenError);
  });

  it("is another one for each workspace", async () => {
    const { keys } = scene.database.db;
    const [ours] = await keys.of(scene.cast.workspaceId);
    const [theirs] = await keys.of(scene.cast.elsewhere.workspaceId);
    expect(ours.id).not.toBe(theirs.id);
    expect(ours.bytes.equals(theirs.bytes)).toBe(false);
  });
});

/** check_violation */
const CHECK = "23514";
const REQUEST = "content.session_text.principal_request";

async function sealedRequest(): Promise<string> {
  const { rows } = await scene.database.owner.query(
    "select principal_request from content.session_text where session_id = $1",
    [scene.logged.sessionId],
  );
  return rows[0].principal_request;
}

function open(column: `content.session_text.${string}` | "own.notebook_entry.text", rowId: string, sealed: string) {
  return asPerson(scene.database.db, scene.cast.ana, async (tx) => openText(tx, column, rowId, sealed, 1));
}

function readAs(reader: Scene["cast"]["ana"]): Promise<string> {
  return asPerson(scene.database.db, reader, async (tx) => {
    const row = await tx.sql
      .selectFrom("content.session_text")
      .select("principal_request")
      .where("session_id", "=", scene.logged.sessionId)
      .executeTakeFirstOrThrow();
    return openText(tx, REQUEST, scene.logged.sessionId, row.principal_request ?? "", 1);
  });
}

async function newWorkspace(wrap: (workspaceId: WorkspaceId) => string): Promise<WorkspaceId> {
  const id = newId<WorkspaceId>();
  const row = { id, name: "Costa", data_key: wrap(id), created_at: Temporal.Instant.from("2026-11-16T13:00:00Z") };
  await asMachine(scene.database.db, ({ sql }) => sql.insertInto("machine.workspace").values(row).execute());
  return id;
}
