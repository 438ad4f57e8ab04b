import { writeMention } from "#kernel/mention.ts";
import { decodeMessageText } from "#slack/render/mrkdwn.ts";
import { toSlackAddress } from "#slack/slack-address.ts";

/** Whose texts are read: the Slack team, and the user that Fieldbook is there, if Slack has said which. */
export type TextOrigin = { readonly teamId: string; readonly botUserId?: string | undefined };

/** Reads the text of a message or a command, in which Slack escapes what it does not write itself. */
export function readMessageText(text: string, origin: TextOrigin): string {
  return decodeMessageText(readMentions(text, origin));
}

/** Writes the mentions of users as every chat platform does. Fieldbook itself is spoken to, not about. */
export function readMentions(text: string, { teamId, botUserId }: TextOrigin): string {
  return text.replace(MENTION, (_, user: string) =>
    user === botUserId ? "" : writeMention(toSlackAddress({ teamId }, user)),
  );
}

/** Matches a mention of a user, with or without a label. */
const MENTION = /<@([UW][A-Z0-9]{1,20})(?:\|[^<>]{0,200})?>/g;
