import * as chat from "./chat.ts";
import * as conversations from "./conversations.ts";
import { apiTest, authTest, openConnection, teamInfo } from "./identity.ts";
import type { Method } from "./method.ts";
import * as users from "./users.ts";
import * as views from "./views.ts";

/** The methods of Slack's Web API that Fieldbook uses. */
export const METHODS: ReadonlyMap<string, Method> = new Map([
  ["api.test", apiTest],
  ["auth.test", authTest],
  ["apps.connections.open", openConnection],
  ["chat.postMessage", chat.postMessage],
  ["chat.postEphemeral", chat.postEphemeral],
  ["chat.update", chat.update],
  ["chat.delete", chat.remove],
  ["conversations.open", conversations.open],
  ["conversations.info", conversations.info],
  ["conversations.history", conversations.history],
  ["team.info", teamInfo],
  ["users.info", users.info],
  ["users.list", users.list],
  ["users.lookupByEmail", users.lookupByEmail],
  ["views.open", views.open],
  ["views.push", views.push],
  ["views.update", views.update],
  ["views.publish", views.publish],
]);
