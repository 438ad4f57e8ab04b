import { z } from "zod";

/** What Fieldbook may ask of a workspace, and what for. Anything else needs a line here first. */
const SCOPES_WITH_REASON: Readonly<Record<string, string>> = {
  "chat:write": "to say anything",
  commands: "slash commands and shortcuts",
  "im:history": "to read what people write to Fieldbook",
  "im:write": "to open the conversation with a person",
  "users:read": "their language, time zone, and whether they are still there",
  "users:read.email": "to know someone from the roster by e-mail",
};

/** The events Fieldbook may subscribe to, and the scope under which Slack sends each. */
const EVENTS_WITH_SCOPE: Readonly<Record<string, string | undefined>> = {
  app_home_opened: undefined,
  app_uninstalled: undefined,
  tokens_revoked: undefined,
  "message.im": "im:history",
  user_change: "users:read",
};

const text = (longest: number) => z.string().trim().min(1).max(longest);
const address = z.httpUrl().max(3000);

const shortcut = z.strictObject({
  name: text(24),
  type: z.enum(["global", "message"]),
  callback_id: text(255),
  description: text(150),
});

const command = z.strictObject({
  command: z.string().regex(/^\/[a-z][a-z-]{0,30}$/),
  url: address.optional(),
  description: text(2000),
  usage_hint: text(1000),
  should_escape: z.literal(true),
});

/** Slack's own rules for an app manifest, as far as Fieldbook uses one: its keys, lengths and counts. */
export const slackManifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(1), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
    long_description: z.string().min(175).max(4000),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: text(80), always_online: z.boolean() }),
    shortcuts: z.array(shortcut).min(1).max(10),
    slash_commands: z.array(command).min(1).max(50),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(text(50)), bot_optional: z.array(text(50)).optional() }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: address.optional(), bot_events: z.array(text(50)).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: address.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

export type SlackManifest = z.infer<typeof slackManifest>;

/** The same app without a public address: Slack is asked for everything over a socket. */
export function overSocket(manifest: SlackManifest): SlackManifest {
  const { request_url: _events, ...events } = manifest.settings.event_subscriptions;
  const { request_url: _interactivity, ...interactivity } = manifest.settings.interactivity;
  return {
    ...manifest,
    features: {
      ...manifest.features,
      slash_commands: manifest.features.slash_commands.map(({ url: _url, ...command }) => command),
    },
    settings: { ...manifest.settings, event_subscriptions: events, interactivity, socket_mode_enabled: true },
  };
}

/** Every address Slack is told to call. */
export function addressesIn({ features, settings }: SlackManifest): readonly (string | undefined)[] {
  return [
    ...features.slash_commands.map(({ url }) => url),
    settings.event_subscriptions.request_url,
    settings.interactivity.request_url,
  ];
}

/** What is asked for without a reason, and events that would never come because their scope is missing. */
export function needlessOrDeaf(manifest: SlackManifest): readonly string[] {
  const scopes = allScopes(manifest);
  const events = manifest.settings.event_subscriptions.bot_events;
  return [
    ...scopes.filter((scope) => !(scope in SCOPES_WITH_REASON)).map((scope) => `no reason for ${scope}`),
    ...events.filter((event) => !(event in EVENTS_WITH_SCOPE)).map((event) => `no reason for ${event}`),
    ...events.flatMap((event) => {
      const scope = EVENTS_WITH_SCOPE[event];
      return scope && !scopes.includes(scope) ? [`${event} never comes without ${scope}`] : [];
    }),
  ];
}

function allScopes({ oauth_config: { scopes } }: SlackManifest): readonly string[] {
  return [...scopes.bot, ...(scopes.bot_optional ?? [])];
}
