import type { App, MessageShortcut } from "@slack/bolt";
import type { Reply, RequestResult, SubmitOutcome } from "#mentoring/door/reply.ts";
import { handleSubmit, type SubmittedForm } from "#mentoring/door/submit.ts";
import { answerErrorWithReference, runInBackground } from "#slack/guard.ts";
import type { Installations } from "#slack/install/installations.ts";
import { answerWithFetchedProfile } from "#slack/look-up-profile.ts";
import { respondToPress } from "#slack/respond.ts";
import { createCaller, SLACK_DEADLINE, withDeduplicationKey } from "./caller.ts";
import { createInternalErrorReply } from "./our-fault.ts";
import { readMessageText } from "./read-text.ts";

/**
 * Listens for the shortcut of a message. The words of the message, whoever wrote it, are kept as a note of the person
 * who chose the shortcut, as if that person had written them into the form for notes: they are examined like any text,
 * and only that person reads them. The note is then shown, with what can be done with it.
 */
export function listenForMessageShortcuts(app: App, installations: Installations): void {
  app.shortcut<MessageShortcut>(
    { callback_id: "notebook.keep", type: "message_action" },
    async ({ body, ack, context }) => {
      const slack = installations.contextOf(context.teamId);
      const { user } = body;
      const note = readMessageText(body.message.text ?? "", { teamId: slack.teamId, botUserId: context.botUserId });
      const arrived = withDeduplicationKey(createCaller(slack, user.id), "shortcut", body.trigger_id);
      const handedIn = { ...arrived, form: "notebook.write", payload: { shows: true }, values: { note } };
      const keep = (more: Partial<SubmittedForm>): Promise<RequestResult<Reply>> =>
        answerErrorWithReference(
          slack.log,
          "keep a message",
          async () => asReply(await handleSubmit(slack.door, { ...handedIn, ...more })),
          (reference) => createInternalErrorReply(slack, handedIn, reference),
        );
      const answer = await keep(SLACK_DEADLINE);
      await ack();
      const reply = answerWithFetchedProfile(slack, user.id, answer, (profile) => keep({ profile }));
      const place = { kind: "home", triggerId: body.trigger_id } as const;
      runInBackground(
        slack.log,
        "show a kept message",
        reply.then((final) => respondToPress(slack, user.id, place, final)),
      );
    },
  );
}

/** What a form would show, shown where there is no form. */
function asReply(result: RequestResult<SubmitOutcome>): RequestResult<Reply> {
  return result.kind === "answered" ? { ...result, said: replyOf(result.said) } : result;
}

function replyOf(said: SubmitOutcome): Reply {
  switch (said.kind) {
    case "done":
      return { kind: "nothing" };
    case "show":
    case "show_above":
      return { kind: "open", form: said.form };
    case "refused":
      return { kind: "tell", lines: [said.why] };
    case "errors":
      return { kind: "tell", lines: Object.values(said.errors).flatMap((why) => (why ? [why] : [])) };
  }
}
