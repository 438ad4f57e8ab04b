import type { App, BlockAction, BlockElementAction } from "@slack/bolt";
import { isAction } from "#mentoring/door/actions.ts";
import { openSessionLog } from "#mentoring/session/take-turn.ts";
import { act } from "#slack/act.ts";
import { give, type Place } from "#slack/give.ts";
import { afterwards, guard } from "#slack/guard.ts";
import { publishHome } from "#slack/home/publish-home.ts";
import type { SlackHouse } from "#slack/house.ts";
import type { Installations } from "#slack/install/installations.ts";
import { languageOf } from "#slack/language-of.ts";
import { NOTHING, type Reply } from "#slack/listener.ts";
import { readPressed } from "#slack/metadata.ts";
import { pressedBy } from "#slack/route.ts";
import { told, turnText } from "#slack/session/session.listener.ts";
import { say } from "#words/say.ts";

/** Everything that is pressed: buttons, menus, calendars, and the global shortcut. */
export function listenForPresses(app: App, installations: Installations): void {
  app.action<BlockAction>(/.*/, async ({ body, action, ack, context }) => {
    const house = installations.houseOf(context.teamId);
    const reply = await guard(
      house.log,
      `press ${action.action_id}`,
      () => press(house, body, action),
      (reference) => fault(house, body.user.id, reference),
    );
    await ack();
    afterwards(house.log, "answer a press", give(house, reply, body.user.id, body.trigger_id, placeOf(body)));
    afterwards(house.log, "draw Home", publishHome(house, body.user.id));
  });

  app.shortcut("session.log", async ({ body, ack, context }) => {
    const house = installations.houseOf(context.teamId);
    const heard = {
      house,
      slackUser: body.user.id,
      arrival: { kind: "shortcut", keys: [`shortcut:${body.trigger_id}`] as const },
    };
    const open = async () =>
      told(await act(heard, (tx, _, now) => openSessionLog(tx, { kind: "open" }, now)), turnText);
    const reply = await guard(house.log, "shortcut", open, (reference) => fault(house, body.user.id, reference));
    await ack();
    afterwards(house.log, "answer a shortcut", give(house, reply, body.user.id, body.trigger_id, { kind: "home" }));
  });
}

async function press(house: SlackHouse, body: BlockAction, action: BlockElementAction): Promise<Reply> {
  const [name = "", part] = action.action_id.split(/#(.*)/s);
  const listener = isAction(name) ? pressedBy(name) : undefined;
  if (!isAction(name) || !listener) return NOTHING;
  return listener({
    house,
    slackUser: body.user.id,
    arrival: { kind: "press", keys: [`press:${body.trigger_id}:${action.action_id}`] },
    carried: readPressed(name, action.type === "button" ? action.value : part, pickedIn(action)),
  });
}

function pickedIn(action: BlockElementAction): string | undefined {
  if (action.type === "static_select") return action.selected_option?.value;
  return action.type === "datepicker" ? (action.selected_date ?? undefined) : undefined;
}

function placeOf(body: BlockAction): Place {
  if (body.view) return body.view.type === "home" ? { kind: "home" } : { kind: "modal", viewId: body.view.id };
  const ts = body.message?.ts;
  return { kind: "message", channel: body.channel?.id ?? body.user.id, ...(ts && { ts }) };
}

async function fault(house: SlackHouse, slackUser: string, reference: string): Promise<Reply> {
  return { kind: "tell", text: say(languageOf(house, slackUser), "common.our_fault", { reference }) };
}
