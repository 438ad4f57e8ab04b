import type { ChatAccount, ChatAddress } from "#mentoring/people/address.ts";
import type { UserColumn } from "#mentoring/roster/people-csv.ts";

export const toSlackAccount = (teamId: string): ChatAccount => ({ surface: "slack", account: teamId });

export const toSlackAddress = ({ teamId }: { readonly teamId: string }, user: string): ChatAddress => ({
  ...toSlackAccount(teamId),
  user,
});

/** The column of an imported people list that contains Slack member ids. */
export const SLACK_USER_COLUMN: UserColumn = {
  name: "slack_user_id",
  pattern: /^[UW][A-Z0-9]{2,20}$/,
  noun: "a Slack member id, which looks like U012AB3CD",
};
