import { z } from "zod";
import { createMethod, errorResponse } from "./method.ts";

const nothing = z.object({});

export const authTest = createMethod("bot", nothing, ({ workspace: { team, app } }) => ({
  ok: true,
  url: `https://${team.domain}.slack.com/`,
  team: team.name,
  user: app.name.toLowerCase(),
  team_id: team.id,
  user_id: app.botUserId,
  bot_id: app.botId,
  is_enterprise_install: false,
}));

export const apiTest = createMethod("none", z.object({ error: z.string().optional() }).loose(), (_slack, args) =>
  args.error ? errorResponse(args.error) : { ok: true, args },
);

export const appsConnectionsOpen = createMethod("app", nothing, (slack) => ({ ok: true, url: slack.issueSocketUrl() }));

export const teamInfo = createMethod("bot", nothing, ({ workspace: { team } }) => ({
  ok: true,
  team: { id: team.id, name: team.name, domain: team.domain, email_domain: "", icon: { image_default: true } },
}));
