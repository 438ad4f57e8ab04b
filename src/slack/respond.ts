import type { ModalView } from "@slack/types";
import { WebAPIPlatformError } from "@slack/web-api";
import { createErrorReference } from "#kernel/id.ts";
import type { ModalContent, Reply, ReplyWithLocale } from "#mentoring/door/reply.ts";
import { isUncertain } from "#slack/send/delivery-of.ts";
import { markAsOpenedOnHome } from "./opened-on-home.ts";
import { type OpenPages, withPagesBelow } from "./pages-below.ts";
import { actionsBlock, type Message, sectionBlock } from "./render/blocks.ts";
import { renderForm } from "./render/form.view.ts";
import { createTextModal } from "./render/modal.ts";
import { toPlainMessage } from "./render/plain-message.ts";
import { createReader, type Reader } from "./render/reader.ts";
import { createAmendButton } from "./render/session/amend.view.ts";
import { formatTextReply } from "./render/tell-text.ts";
import { renderNoticeMessage } from "./render/utterance.message.ts";
import { formatPhraseAsMrkdwn } from "./render/word-phrase.ts";
import type { SlackContext } from "./slack-context.ts";

/**
 * Where a button or menu was pressed, which decides where the reply can appear: at a message, in a modal, on the Home
 * tab, or nowhere of these (a command or a global shortcut).
 */
export type PressOrigin = { readonly triggerId: string } & (
  | { readonly kind: "message"; readonly channel: string; readonly ts?: string }
  | { readonly kind: "modal"; readonly viewId: string; readonly pages: OpenPages }
  | { readonly kind: "home" | "elsewhere" }
);

/**
 * Shows the reply to a press: opens a form, updates the message or form, or posts a line that only this person sees. If
 * Slack does not show the reply, this is logged and the person gets a line in their conversation.
 */
export async function respondToPress(
  slack: SlackContext,
  user: string,
  place: PressOrigin,
  { said, reader }: ReplyWithLocale<Reply>,
): Promise<void> {
  try {
    await show(slack, user, place, said, createReader(reader));
  } catch (error) {
    const reference = createErrorReference();
    const fields = { event: "response.not_shown" as const, err: error, reference, kind: said.kind };
    slack.log.warn(fields, "Slack did not show a response.");
    await tellInConversation(slack, user, inWords(said, createReader(reader), reference));
  }
}

/** Words a reply that could not be shown, so that an answer is one all the same. */
function inWords(said: Reply, reader: Reader, reference: string): string {
  const notShown = (text: string) => reader.say("common.not_shown", { text, reference });
  switch (said.kind) {
    case "tell":
      return notShown(formatTextReply(said, reader));
    case "replace":
      return notShown(formatPhraseAsMrkdwn(said.line, reader));
    case "say_instead":
      return toPlainMessage(renderNoticeMessage(said.utterance, reader), reader.say("common.not_drawn", { reference }))
        .text;
    case "open":
    case "page":
    case "nothing":
      return reader.say("common.form_not_opened", { reference });
  }
}

async function show(slack: SlackContext, user: string, place: PressOrigin, said: Reply, reader: Reader): Promise<void> {
  switch (said.kind) {
    case "nothing":
      return;
    case "open":
      return openView(slack, place, renderForm(said.form, reader));
    case "page": {
      const view = renderForm(said.form, reader);
      if (place.kind !== "modal") return openView(slack, place, view);
      await updateView(slack, place, view);
      return;
    }
    case "tell":
      return tell(slack, user, place, formatTextReply(said, reader), reader);
    case "replace": {
      const text = formatPhraseAsMrkdwn(said.line, reader);
      const blocks = [sectionBlock(text), ...(said.amend ? [actionsBlock(createAmendButton(said.amend, reader))] : [])];
      return replace(slack, user, place, { text, blocks }, said.form, reader);
    }
    case "say_instead": {
      const message = renderNoticeMessage(said.utterance, reader);
      const elsewhere = said.said && formatPhraseAsMrkdwn(said.said, reader);
      return replace(slack, user, place, message, said.form, reader, elsewhere);
    }
  }
}

/**
 * Opens a modal. Slack opens at most one modal for each trigger id, so repeating the call after an uncertain response
 * is safe.
 */
async function openView({ client }: SlackContext, place: PressOrigin, drawn: ModalView): Promise<void> {
  const { open, push } = client.views;
  const { own, below } = place.kind === "modal" ? place.pages : { own: undefined, below: [] };
  const view = withPagesBelow(place.kind === "home" ? markAsOpenedOnHome(drawn) : drawn, own ? [own, ...below] : below);
  const attempt = () => (place.kind === "modal" ? push : open)({ trigger_id: place.triggerId, view });
  try {
    await attempt();
  } catch (error) {
    if (!isUncertain(error)) throw error;
    await attempt().catch(unlessShown);
  }
}

async function updateView(
  { client }: SlackContext,
  { viewId, pages }: Extract<PressOrigin, { kind: "modal" }>,
  view: ModalView,
): Promise<void> {
  await client.views.update({ view_id: viewId, view: withPagesBelow(view, pages.below) });
}

function unlessShown(error: unknown): void {
  const code = error instanceof WebAPIPlatformError ? error.data.error : undefined;
  if (code !== "exchanged_trigger_id") throw error;
}

/**
 * Updates the message or form that was pressed on; where that is impossible, shows the text of the update instead. The
 * press was acted on already, so whoever pressed has to see that, also if the message is not there any more.
 */
async function replace(
  slack: SlackContext,
  user: string,
  place: PressOrigin,
  message: Message,
  form: ModalContent | undefined,
  reader: Reader,
  elsewhere = message.text,
): Promise<void> {
  if (place.kind === "message" && place.ts) {
    const { channel, ts } = place;
    await slack.client.chat.update({ channel, ts, ...message }).catch((error: unknown) => {
      slack.log.info({ event: "response.not_updated", err: error }, "Slack did not update the message pressed on.");
      return tell(slack, user, place, elsewhere, reader);
    });
  } else if (place.kind === "modal" && form) await updateView(slack, place, renderForm(form, reader));
  else await tell(slack, user, place, elsewhere, reader);
}

/**
 * Shows a text to one person: as an ephemeral message where they pressed on a message, otherwise in a modal, because
 * the Home tab and forms cannot show ephemeral messages.
 */
async function tell(
  slack: SlackContext,
  user: string,
  place: PressOrigin,
  text: string,
  reader: Reader,
): Promise<void> {
  if (place.kind === "message") await slack.client.chat.postEphemeral({ channel: place.channel, user, text });
  else await openView(slack, place, createTextModal("Fieldbook", text, reader));
}

/**
 * Posts an ephemeral message to a person's direct conversation, which needs no trigger id and thus works when a modal
 * could not be opened; if Slack does not take that either, an ordinary message.
 */
async function tellInConversation({ client }: SlackContext, user: string, text: string): Promise<void> {
  const { channel } = await client.conversations.open({ users: user });
  if (!channel?.id) return;
  const at = { channel: channel.id, text };
  await client.chat.postEphemeral({ ...at, user }).catch(() => client.chat.postMessage(at));
}
