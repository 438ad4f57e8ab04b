import type { App } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { ANA, bySignedHttp, bySocketMode, openSlack, type Rig, ROSA } from "./rig.ts";

const text = (words: string) => ({ type: "plain_text" as const, text: words });

function modal(title: string, more: Partial<ModalView> = {}): ModalView {
  return {
    type: "modal",
    callback_id: "session.edit",
    title: text(title),
    submit: text("Save"),
    private_metadata: "draft 7",
    blocks: [
      {
        type: "input",
        block_id: "how",
        label: text("How long?"),
        element: { type: "plain_text_input", action_id: "minutes", max_length: 3 },
      },
      {
        type: "input",
        block_id: "where",
        optional: true,
        label: text("Where?"),
        element: { type: "plain_text_input", action_id: "place", initial_value: "at her school" },
      },
    ],
    ...more,
  };
}

/** `/log-session` opens a modal; `submitted` says what becomes of it. */
function opening(view: ModalView, submitted: Parameters<App["view"]>[1]) {
  return (app: App) => {
    app.command("/log-session", async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view });
    });
    app.view("session.edit", submitted);
  };
}

async function openedModal({ slack }: Rig) {
  await slack.human.command({ as: ANA.id, text: "/log-session" });
  const { modals } = await slack.human.until(ANA.id, (state) => state.modals.length === 1);
  return modals[0] ?? expect.fail("no modal is open");
}

const filled = { how: { minutes: { value: "75" } } };

describe.each([
  ["over Socket Mode", bySocketMode],
  ["over signed HTTP", bySignedHttp],
])("a modal %s", (_name, openRig) => {
  it("is sent off with what was typed and what stood there untouched, and closes", async () => {
    let view: unknown;
    await using rig = await openRig(
      opening(modal("Session"), async ({ ack, body }) => {
        view = body.view;
        await ack();
      }),
    );
    const { id, hash } = await openedModal(rig);
    expect(await rig.slack.human.submit({ as: ANA.id, view: id, state: filled })).toEqual({ ok: true });
    expect(rig.slack.human.state(ANA.id).modals).toEqual([]);
    const values = {
      how: { minutes: { type: "plain_text_input", value: "75" } },
      where: { place: { type: "plain_text_input", value: "at her school" } },
    };
    expect(view).toMatchObject({
      id,
      hash,
      private_metadata: "draft 7",
      root_view_id: id,
      previous_view_id: null,
      state: { values },
    });
  });

  it("shows the app's errors at the fields and stays open", async () => {
    await using rig = await openRig(
      opening(modal("Session"), async ({ ack }) =>
        ack({ response_action: "errors", errors: { how: "That is too long." } }),
      ),
    );
    const { id } = await openedModal(rig);
    const answer = await rig.slack.human.submit({ as: ANA.id, view: id, state: filled });
    expect(answer).toEqual({ ok: false, errors: { how: "That is too long." } });
    expect(rig.slack.human.state(ANA.id).modals).toHaveLength(1);
  });

  it("shows only trouble when the app hangs an error on a field that is not there", async () => {
    await using rig = await openRig(
      opening(modal("Session"), async ({ ack }) => ack({ response_action: "errors", errors: { who: "Who?" } })),
    );
    const { id } = await openedModal(rig);
    const answer = await rig.slack.human.submit({ as: ANA.id, view: id, state: filled });
    expect(answer).toEqual({ ok: false, problem: "We had some trouble connecting. Try again?" });
  });

  it("can be replaced, piled up to three and cleared away by its answer", async () => {
    const answers = [
      { response_action: "update" as const, view: modal("Once more") },
      { response_action: "push" as const, view: modal("Second") },
      { response_action: "push" as const, view: modal("Third") },
      { response_action: "push" as const, view: modal("Fourth") },
      { response_action: "clear" as const },
    ];
    await using rig = await openRig(
      opening(modal("First"), async ({ ack }) => ack(answers.shift() ?? expect.fail("asked once too often"))),
    );
    const { id: first } = await openedModal(rig);
    const titles: unknown[] = [];
    for (const _answer of [...answers]) {
      const top = rig.slack.human.state(ANA.id).modals.at(-1);
      const said = await rig.slack.human.submit({ as: ANA.id, view: top?.id ?? "", state: filled });
      titles.push([said.ok, rig.slack.human.state(ANA.id).modals.map(({ title }) => title)]);
    }
    expect(titles).toEqual([
      [true, ["Once more"]],
      [true, ["Once more", "Second"]],
      [true, ["Once more", "Second", "Third"]],
      [false, ["Once more", "Second", "Third"]],
      [true, []],
    ]);
    expect(first).toMatch(/^V/);
  });

  it("stays open and says so when the app does not answer", async () => {
    await using rig = await openRig(
      opening(modal("Session"), async () => undefined),
      { timing: { answerWithinMs: 150 } },
    );
    const { id } = await openedModal(rig);
    const answer = await rig.slack.human.submit({ as: ANA.id, view: id, state: filled });
    expect(answer).toEqual({ ok: false, problem: "We had some trouble connecting. Try again?" });
    expect(rig.slack.human.state(ANA.id).modals).toHaveLength(1);
  });
});

describe("a modal", () => {
  it("with an empty required field, or more than fits, never reaches the app", async () => {
    let asked = 0;
    await using rig = await bySocketMode(
      opening(modal("Session"), async ({ ack }) => {
        asked += 1;
        await ack();
      }),
    );
    const { id } = await openedModal(rig);
    const submit = (state: typeof filled | Record<string, never>) =>
      rig.slack.human.submit({ as: ANA.id, view: id, state });
    expect(await submit({})).toEqual({ ok: false, errors: { how: "Please complete this required field." } });
    expect(await submit({ how: { minutes: { value: "1234" } } })).toEqual({
      ok: false,
      errors: { how: "Please enter no more than 3 characters." },
    });
    expect(asked).toBe(0);
    expect(await submit(filled)).toEqual({ ok: true });
    expect(asked).toBe(1);
  });

  it("takes nothing where it has no field", async () => {
    await using rig = await bySocketMode(opening(modal("Session"), async ({ ack }) => ack()));
    const { id } = await openedModal(rig);
    const answer = await rig.slack.human.submit({
      as: ANA.id,
      view: id,
      state: { ...filled, who: { name: { value: "x" } } },
    });
    expect(answer).toEqual({ ok: false, problem: "That is not on offer here." });
  });

  it("that was closed is gone, and the app hears of it if it wanted to", async () => {
    const { promise: closed, resolve } = Promise.withResolvers<unknown>();
    await using rig = await bySocketMode((app) => {
      opening(modal("Session", { notify_on_close: true }), async ({ ack }) => ack())(app);
      app.view({ callback_id: "session.edit", type: "view_closed" }, async ({ ack, body }) => {
        await ack();
        resolve(body);
      });
    });
    const { id } = await openedModal(rig);
    expect(await rig.slack.human.close({ as: ANA.id, view: id })).toEqual({ ok: true });
    expect(await closed).toMatchObject({ type: "view_closed", is_cleared: false, view: { id } });
    const again = await rig.slack.human.submit({ as: ANA.id, view: id, state: filled });
    expect(again).toEqual({ ok: false, problem: "This is no longer here." });
  });

  it("opens once per trigger, and only while the trigger is fresh", async () => {
    const errors: unknown[] = [];
    const { promise: tried, resolve } = Promise.withResolvers<void>();
    await using rig = await bySocketMode((app) =>
      app.shortcut("session.log", async ({ ack, client, body }) => {
        await ack();
        const open = (trigger_id: string) =>
          client.views.open({ trigger_id, view: modal("Session") }).catch((error) => errors.push(error.data.error));
        await open("none");
        await open(body.trigger_id);
        await open(body.trigger_id);
        resolve();
      }),
    );
    await rig.slack.human.shortcut({ as: ANA.id, callback_id: "session.log" });
    await tried;
    expect(errors).toEqual(["invalid_trigger_id", "exchanged_trigger_id"]);
    expect(rig.slack.human.state(ANA.id).modals).toHaveLength(1);
  });

  it("is not pushed upon nothing, and takes no name another view goes by", async () => {
    const { promise: tried, resolve } = Promise.withResolvers<unknown[]>();
    await using rig = await bySocketMode((app) =>
      app.shortcut("session.log", async ({ ack, client, body: { trigger_id } }) => {
        await ack();
        const view = modal("Session", { external_id: "home-rosa" });
        await client.views.publish({
          user_id: ROSA.id,
          view: { type: "home", external_id: "home-rosa", blocks: view.blocks },
        });
        const calls = [
          client.views.push({ trigger_id, view: modal("Second") }),
          client.views.open({ trigger_id, view }),
        ];
        resolve(await Promise.all(calls.map((call) => call.catch((error) => error.data.error))));
      }),
    );
    await rig.slack.human.shortcut({ as: ANA.id, callback_id: "session.log" });
    expect(await tried).toEqual(["not_found", "duplicate_external_id"]);
    expect(rig.slack.human.state(ANA.id).modals).toEqual([]);
  });

  it("does not open on a trigger that has gone stale", async () => {
    const { promise: refused, resolve } = Promise.withResolvers<unknown>();
    await using rig = await bySocketMode(
      (app) =>
        app.shortcut("session.log", async ({ ack, client, body }) => {
          await ack();
          await client.views
            .open({ trigger_id: body.trigger_id, view: modal("Session") })
            .catch((e) => resolve(e.data.error));
        }),
      { timing: { triggerLivesMs: -1 } },
    );
    await rig.slack.human.shortcut({ as: ANA.id, callback_id: "session.log" });
    expect(await refused).toBe("expired_trigger_id");
  });
});

describe("the app", () => {
  it("updates a view by its id or its own name for it, unless it changed since", async () => {
    await using opened = await openSlack();
    const { client, slack } = opened;
    const home = { type: "home" as const, external_id: "home-rosa", blocks: [{ type: "divider" as const }] };
    const { view } = await client.views.publish({ user_id: ROSA.id, view: home });
    await client.views.update({ external_id: "home-rosa", view: home });
    const stale = { view_id: view?.id ?? "", view: home, ...(view?.hash ? { hash: view.hash } : {}) };
    await expect(client.views.update(stale)).rejects.toMatchObject({ data: { error: "hash_conflict" } });
    await expect(client.views.publish({ user_id: ROSA.id, view: home, hash: "0.0" })).rejects.toMatchObject({
      data: { error: "hash_conflict" },
    });
    expect(slack.human.state(ROSA.id).home).toMatchObject({ id: view?.id, type: "home" });
  });
});
