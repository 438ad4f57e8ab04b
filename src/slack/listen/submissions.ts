import type { App, ViewOutput, ViewResponseAction, ViewSubmitAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { getFallbackLanguage } from "#mentoring/door/door.ts";
import { isRefused, type ReplyWithLocale, type RequestResult, type SubmitOutcome } from "#mentoring/door/reply.ts";
import type { ReplyPhrase } from "#mentoring/door/say.ts";
import { handleSubmit, type SubmittedForm } from "#mentoring/door/submit.ts";
import { answerErrorWithReference, runInBackground } from "#slack/guard.ts";
import type { Installations } from "#slack/install/installations.ts";
import { answerWithFetchedProfile, type ReplyWithProfile } from "#slack/look-up-profile.ts";
import { isOpenedOnHome } from "#slack/opened-on-home.ts";
import { readOpenPages, redrawPages, withPagesBelow } from "#slack/pages-below.ts";
import { publishHomeTab } from "#slack/publish-home.ts";
import { renderForm } from "#slack/render/form.view.ts";
import { createTextModal } from "#slack/render/modal.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import { createReader, type Reader } from "#slack/render/reader.ts";
import { formInProgressView } from "#slack/render/setup/setup.view.ts";
import { formatPhraseAsMrkdwn, formatPhraseAsPlainText } from "#slack/render/word-phrase.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { formatMessage } from "#words/say.ts";
import { createCaller, SLACK_DEADLINE, withDeduplicationKey } from "./caller.ts";
import { tryParseJson } from "./read-press.ts";
import { parseFormTexts, parseFormValues } from "./read-values.ts";

type Taken = RequestResult<SubmitOutcome> | { readonly kind: "unavailable"; readonly reference: string };

/** Listens for submitted forms. Invalid input stays in the form with errors at its fields. */
export function listenForSubmissions(app: App, installations: Installations): void {
  app.view<ViewSubmitAction>({ callback_id: /.*/, type: "view_submission" }, async ({ body, view, ack, context }) => {
    const slack = installations.contextOf(context.teamId);
    const { user } = body;
    const arrived = withDeduplicationKey(createCaller(slack, user.id), "form", `${view.id}:${body.trigger_id}`);
    const payload = tryParseJson(view.private_metadata);
    const values = parseFormValues(view.state.values, { teamId: slack.teamId, botUserId: context.botUserId });
    const handedIn = { ...arrived, form: view.callback_id, payload, values };
    const taken = await answerErrorWithReference<Taken>(
      slack.log,
      `form ${view.callback_id}`,
      () => handleSubmit(slack.door, { ...handedIn, ...SLACK_DEADLINE }),
      async (reference) => ({ kind: "unavailable", reference }),
    );
    const response = responseTo(slack, handedIn, view, taken);
    await (response ? ack(response) : ack());
    if (taken.kind === "unknown") runInBackground(slack.log, "finish a form", finish(slack, handedIn, view, taken));
    else runInBackground(slack.log, "draw Home", publishHomeTab(slack, user.id));
    if (taken.kind === "answered" && !isRefused(taken.said))
      runInBackground(slack.log, "draw pages again", redrawPages(slack, user.id, pagesBelow(view)));
  });
}

function responseTo(
  { door }: SlackContext,
  { address, payload }: SubmittedForm,
  view: ViewOutput,
  taken: Taken,
): ViewResponseAction | undefined {
  const language = getFallbackLanguage(door, address);
  switch (taken.kind) {
    case "unavailable":
      return errorAtFirst(view, formatMessage(language, "common.unavailable_form", { reference: taken.reference }));
    case "unknown":
      return { response_action: "update", view: formInProgressView(createReader({ language, zone: "UTC" })) };
    case "answered":
      return responseWith(view, taken, isOpenedOnHome(payload) || pagesBelow(view).length > 0);
  }
}

function responseWith(
  view: ViewOutput,
  answer: ReplyWithLocale<SubmitOutcome>,
  isSeenAnyway: boolean,
): ViewResponseAction | undefined {
  const { said } = answer;
  const reader = createReader(answer.reader);
  switch (said.kind) {
    case "done":
      return said.said && !isSeenAnyway
        ? { response_action: "update", view: acceptedView(said.said, createReader(said.reader ?? answer.reader)) }
        : undefined;
    case "errors":
      return { response_action: "errors", errors: worded(said.errors, reader) };
    case "refused":
      return errorAtFirst(view, formatPhraseAsPlainText(said.why, reader));
    case "show":
      return { response_action: "update", view: withPagesBelow(renderForm(said.form, reader), pagesBelow(view)) };
    case "show_above":
      return { response_action: "push", view: renderForm(said.form, reader) };
  }
}

/** Renders what was done, in place of the form with which it was done. */
function acceptedView(said: readonly ReplyPhrase[], reader: Reader): ModalView {
  return createTextModal("Fieldbook", said.map((line) => formatPhraseAsMrkdwn(line, reader)).join("\n"), reader);
}

function worded(errors: Extract<SubmitOutcome, { kind: "errors" }>["errors"], reader: Reader): Record<string, string> {
  const named = Object.entries(errors).flatMap(([field, why]) =>
    why ? [[field, formatPhraseAsPlainText(why, reader)]] : [],
  );
  return Object.fromEntries(named);
}

const pagesBelow = (view: ViewOutput) => readOpenPages(view.id, view.private_metadata).below;

/** Shows an error about the whole form at its first field, because Slack shows errors only at a field. */
function errorAtFirst(view: ViewOutput, text: string): ViewResponseAction {
  const field = view.blocks.find(({ type }) => type === "input")?.block_id ?? "";
  return { response_action: "errors", errors: { [field]: text } };
}

/**
 * Completes a form whose user was unknown, so that their Slack profile has to be fetched. That may take longer than
 * Slack waits for a response. The modal therefore already shows that the form is in progress, and is updated here with
 * the result.
 */
async function finish(
  slack: SlackContext,
  handedIn: SubmittedForm,
  view: ViewOutput,
  answer: RequestResult<SubmitOutcome>,
) {
  const { user } = handedIn.address;
  const final = await answerErrorWithReference<ReplyWithProfile<SubmitOutcome> | undefined>(
    slack.log,
    "recognise who submitted a form",
    () =>
      answerWithFetchedProfile(slack, user, answer, (profile) => handleSubmit(slack.door, { ...handedIn, profile })),
    async () => undefined,
  );
  const shown = final ? endView(final) : tryAgainView(slack, handedIn, view);
  await slack.client.views.update({ view_id: view.id, view: shown });
  await publishHomeTab(slack, user, final?.profile);
}

/**
 * Renders the modal after a form was not processed because Slack did not say who submitted it; it shows what was typed,
 * so that nothing is lost.
 */
function tryAgainView({ door }: SlackContext, { address }: SubmittedForm, view: ViewOutput): ModalView {
  const reader = createReader({ language: getFallbackLanguage(door, address), zone: "UTC" });
  const typed = parseFormTexts(view.state.values).map(escapeMrkdwn);
  const lines = [
    reader.say("common.unavailable"),
    ...(typed[0] ? [reader.say("common.unavailable_words")] : []),
    ...typed,
  ];
  return createTextModal("Fieldbook", lines.join("\n"), reader);
}

function endView(answer: ReplyWithLocale<SubmitOutcome>): ModalView {
  const { said } = answer;
  const reader = createReader(answer.reader);
  const line = (text: string) => createTextModal(reader.say("home.setup.title"), text, reader);
  switch (said.kind) {
    case "done":
      return line(reader.say("home.setup.done"));
    case "errors":
      return line(Object.values(worded(said.errors, reader)).join("\n"));
    case "refused":
      return line(formatPhraseAsPlainText(said.why, reader));
    case "show":
    case "show_above":
      return renderForm(said.form, reader);
  }
}
