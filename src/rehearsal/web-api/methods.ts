import { deleteMessage, postEphemeral, postMessage, updateMessage } from "./chat.ts";
import { conversationsHistory, conversationsInfo, conversationsOpen, conversationsReplies } from "./conversations.ts";
import { apiTest, appsConnectionsOpen, authTest, teamInfo } from "./identity.ts";
import type { ApiMethod } from "./method.ts";
import { usersInfo, usersList, usersLookupByEmail } from "./users.ts";
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from "./views.ts";

/** The methods of Slack's Web API that Fieldbook uses. */
export const API_METHODS: ReadonlyMap<string, ApiMethod> = new Map([
  ["api.test", apiTest],
  ["auth.test", authTest],
  ["apps.connections.open", appsConnectionsOpen],
  ["chat.postMessage", postMessage],
  ["chat.postEphemeral", postEphemeral],
  ["chat.update", updateMessage],
  ["chat.delete", deleteMessage],
  ["conversations.open", conversationsOpen],
  ["conversations.info", conversationsInfo],
  ["conversations.history", conversationsHistory],
  ["conversations.replies", conversationsReplies],
  ["team.info", teamInfo],
  ["users.info", usersInfo],
  ["users.list", usersList],
  ["users.lookupByEmail", usersLookupByEmail],
  ["views.open", viewsOpen],
  ["views.push", viewsPush],
  ["views.update", viewsUpdate],
  ["views.publish", viewsPublish],
]);
