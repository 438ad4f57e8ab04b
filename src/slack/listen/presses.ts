import type { App, BlockAction } from "@slack/bolt";
import { type ButtonPress, doesPressWrite, handlePress } from "#mentoring/door/press.ts";
import type { Reply, RequestResult } from "#mentoring/door/reply.ts";
import { answerErrorWithReference, runInBackground } from "#slack/guard.ts";
import type { Installations } from "#slack/install/installations.ts";
import { answerWithFetchedProfile, type ReplyWithProfile } from "#slack/look-up-profile.ts";
import { pagesAfter, readOpenPages, redrawPages } from "#slack/pages-below.ts";
import { publishHomeTab } from "#slack/publish-home.ts";
import { type PressOrigin, respondToPress } from "#slack/respond.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { createCaller, SLACK_DEADLINE, withDeduplicationKey } from "./caller.ts";
import { createInternalErrorReply, createTryAgainReply } from "./our-fault.ts";
import { parsePress } from "./read-press.ts";

/** Listens for presses: of buttons, menus, date pickers and the global shortcut. */
export function listenForPresses(app: App, installations: Installations): void {
  app.action<BlockAction>(/.*/, async ({ body, action, ack, context }) => {
    const slack = installations.contextOf(context.teamId);
    const key = `${body.trigger_id}:${action.action_id}`;
    const pressed = { ...withDeduplicationKey(createCaller(slack, body.user.id), "press", key), ...parsePress(action) };
    const { reply } = await takePress(slack, pressed, ack, placeOf(body));
    // The Home tab is published only after the press was processed. If the user is not known yet, their Slack profile
    // was then fetched once and can be used here too.
    runInBackground(
      slack.log,
      "draw Home",
      reply.then(({ profile }) => publishHomeTab(slack, body.user.id, profile)),
    );
  });

  app.shortcut("session.log", async ({ body, ack, context }) => {
    const slack = installations.contextOf(context.teamId);
    const arrived = withDeduplicationKey(createCaller(slack, body.user.id), "shortcut", body.trigger_id);
    const pressed = { ...arrived, action: "session.log", payload: {} };
    await takePress(slack, pressed, ack, { kind: "elsewhere", triggerId: body.trigger_id });
  });
}

/**
 * Processes a press, then acknowledges it, then shows the reply. A press is therefore committed when it is
 * acknowledged. The exception is a press by an unknown user, which is processed after the acknowledgement, when Slack
 * has said who the user is. `reply` settles when the press is processed.
 */
async function takePress(
  slack: SlackContext,
  pressed: ButtonPress,
  ack: () => Promise<void>,
  place: PressOrigin,
): Promise<{ readonly reply: Promise<ReplyWithProfile<Reply>> }> {
  const doing = `press ${pressed.action}`;
  const act = (more: Partial<ButtonPress>): Promise<RequestResult<Reply>> =>
    answerErrorWithReference(
      slack.log,
      doing,
      () => handlePress(slack.door, { ...pressed, ...more }),
      (reference) => createInternalErrorReply(slack, pressed, reference),
    );
  const answer = await act(SLACK_DEADLINE);
  await ack();
  const { user } = pressed.address;
  const reply = answerErrorWithReference<ReplyWithProfile<Reply>>(
    slack.log,
    "recognise who pressed",
    () => answerWithFetchedProfile(slack, user, answer, (profile) => act({ profile })),
    async () => createTryAgainReply(slack, pressed),
  );
  runInBackground(
    slack.log,
    doing,
    reply.then(async (final) => {
      await respondToPress(slack, user, place, final);
      if (place.kind === "modal" && doesPressWrite(pressed.action))
        await redrawPages(slack, user, pagesAfter(place.pages, final.said));
    }),
  );
  return { reply };
}

function placeOf(body: BlockAction): PressOrigin {
  const triggerId = body.trigger_id;
  if (body.view)
    return body.view.type === "home"
      ? { kind: "home", triggerId }
      : {
          ...{ kind: "modal", triggerId, viewId: body.view.id },
          pages: readOpenPages(body.view.id, body.view.private_metadata),
        };
  const ts = body.message?.ts;
  return { kind: "message", triggerId, channel: body.channel?.id ?? body.user.id, ...(ts && { ts }) };
}
