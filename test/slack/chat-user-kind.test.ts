import { describe, expect, test } from "vitest";
import type { ChatUserKind } from "#mentoring/people/chat-user.ts";
import { toChatUserKind } from "#slack/chat-user-kind.ts";

const HERE = "T0SIERRA";
const own = { team_id: HERE };

describe("what Slack says of a user", () => {
  test.each<[ChatUserKind, Parameters<typeof toChatUserKind>[1]]>([
    ["member", own],
    ["member", { ...own, is_email_confirmed: true, is_bot: false, is_restricted: false, deleted: false }],
    ["member", { team_id: "T0NORTH", enterprise_user: { teams: ["T0NORTH", HERE] } }],
    ["guest", { ...own, is_restricted: true }],
    ["guest", { ...own, is_restricted: true, is_ultra_restricted: true }],
    ["guest", { ...own, is_restricted: true, is_email_confirmed: false }],
    ["unconfirmed", { ...own, is_email_confirmed: false }],
    ["bot", { ...own, is_bot: true }],
    ["bot", { ...own, is_workflow_bot: true }],
    ["deleted", { ...own, deleted: true }],
    ["foreign", { team_id: "T0VALLE" }],
    ["foreign", { team_id: "T0VALLE", is_restricted: true }],
    ["foreign", { ...own, is_stranger: true }],
    ["foreign", { team_id: "E0GRID", enterprise_user: { teams: ["T0NORTH"] } }],
    ["foreign", {}],
  ])("is that they are a %s: %j", (kind, user) => {
    expect(toChatUserKind(HERE, user)).toBe(kind);
  });
});
