/** A user of a chat platform, as far as their address tells who they are. */
type MentionedUser = { readonly surface: string; readonly account: string; readonly user: string };

/** Unicode's own marks for an annotation inside a text. Nobody types them. */
const [START, END] = ["\ufff9", "\ufffb"];

/**
 * Writes how a text mentions a user: the same for every chat platform, whose own notation stays on its surface. It
 * stands in a text until the text is examined, and is neither stored in a field nor shown.
 */
export function writeMention({ surface, account, user }: MentionedUser): string {
  return `${START}${surface}/${account}/${user}${END}`;
}

/** Matches a mention that {@link writeMention} wrote. */
export const MENTION_PATTERN = new RegExp(`${START}[^${START}${END}]*${END}`, "g");
