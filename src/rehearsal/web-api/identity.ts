import { z } from "zod";
import { method, refuse } from "./method.ts";

const nothing = z.object({});

export const authTest = method("bot", nothing, ({ workspace: { team, app } }) => ({
  ok: true,
  url: `https://${team.domain}.slack.com/`,
  team: team.name,
  user: app.name.toLowerCase(),
  team_id: team.id,
  user_id: app.botUserId,
  bot_id: app.botId,
  is_enterprise_install: false,
}));

export const apiTest = method("none", z.object({ error: z.string().optional() }).loose(), (_slack, args) =>
  args.error ? refuse(args.error) : { ok: true, args },
);

export const openConnection = method("app", nothing, (slack) => ({ ok: true, url: slack.issueSocketUrl() }));

export const teamInfo = method("bot", nothing, ({ workspace: { team } }) => ({
  ok: true,
  team: { id: team.id, name: team.name, domain: team.domain, email_domain: "", icon: { image_default: true } },
}));
