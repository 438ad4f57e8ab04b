import { describe, expect, it } from "vitest";
import {
  GLOBAL_SHORTCUTS,
  MESSAGE_SHORTCUTS,
  OPTIONAL_SCOPES,
  REQUIRED_SCOPES,
  SLASH_COMMANDS,
  SUBSCRIBED_EVENTS,
} from "#slack/ids.ts";
import {
  addressesIn,
  needlessOrDeaf,
  overSocket,
  type SlackManifest,
  slackManifest,
} from "#test/support/slack-manifest.ts";
import { sourceFiles } from "#test/support/source-files.ts";

const http = read("manifests/slack.json");
const socket = read("manifests/slack.socket.json");

describe("the manifests for Slack", () => {
  it("are two, and keep to Slack's rules", () => {
    expect(sourceFiles("manifests/slack*.json")).toHaveLength(2);
    expect(http.settings.socket_mode_enabled).toBe(false);
    expect(socket.settings.socket_mode_enabled).toBe(true);
  });

  it("are the same app, but for the way Slack reaches it", () => {
    expect(socket).toEqual(overSocket(http));
  });

  it("have Slack call one address over HTTP, and none over the socket", () => {
    expect(new Set(addressesIn(http))).toEqual(new Set(["https://fieldbook.example.org/slack/events"]));
    expect(new Set(addressesIn(socket))).toEqual(new Set([undefined]));
  });

  it("ask for nothing without a reason", () => {
    expect(needlessOrDeaf(http)).toEqual([]);
  });

  it("open the doors that the code listens at, and no others", () => {
    expect(doorsOf(http)).toEqual({
      commands: [...SLASH_COMMANDS].sort(),
      shortcuts: [...GLOBAL_SHORTCUTS, ...MESSAGE_SHORTCUTS].sort(),
      events: [...SUBSCRIBED_EVENTS].sort(),
      scopes: [...REQUIRED_SCOPES].sort(),
      optionalScopes: [...OPTIONAL_SCOPES].sort(),
    });
  });
});

describe("a planted fault is found", () => {
  it.each([
    ["display_information.name", "F".repeat(36)],
    ["display_information.description", "F".repeat(141)],
    ["display_information.long_description", "F".repeat(174)],
    ["features.bot_user.display_name", "F".repeat(81)],
    ["features.shortcuts.0.name", "F".repeat(25)],
    ["features.shortcuts", Array(11).fill(http.features.shortcuts[0])],
    ["features.slash_commands.0.command", "log-session"],
    ["features.slash_commands.0.url", "fieldbook.example.org"],
    ["features.horoscope", true],
  ])("%s may not be %j", (path, value) => {
    expect(slackManifest.safeParse(plant(path, value)).success).toBe(false);
  });

  it("a scope or an event nobody needs, and an event without its scope", () => {
    const scopes = plant("oauth_config.scopes.bot", ["chat:write", "channels:history"]);
    expect(needlessOrDeaf(slackManifest.parse(scopes))).toEqual([
      "no reason for channels:history",
      "message.im never comes without im:history",
      "user_change never comes without users:read",
    ]);
    const events = plant("settings.event_subscriptions.bot_events", ["reaction_added"]);
    expect(needlessOrDeaf(slackManifest.parse(events))).toEqual(["no reason for reaction_added"]);
  });

  it("a manifest over the socket that asks for more", () => {
    expect(overSocket(slackManifest.parse(plant("oauth_config.scopes.bot", ["commands"])))).not.toEqual(socket);
  });
});

/** A copy of the HTTP manifest with one value replaced. */
function plant(path: string, value: unknown): unknown {
  const copy = structuredClone(http);
  const keys = path.split(".");
  const place = keys.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), copy);
  Reflect.set(place, keys.at(-1) ?? "", value);
  return copy;
}

function read(path: string): SlackManifest {
  const [file] = sourceFiles(path);
  if (!file) throw new Error(`${path} is missing`);
  return slackManifest.parse(JSON.parse(file.text));
}

function doorsOf(manifest: SlackManifest) {
  return {
    commands: manifest.features.slash_commands.map(({ command }) => command).sort(),
    shortcuts: manifest.features.shortcuts.map(({ callback_id }) => callback_id).sort(),
    events: manifest.settings.event_subscriptions.bot_events.toSorted(),
    scopes: manifest.oauth_config.scopes.bot.toSorted(),
    optionalScopes: manifest.oauth_config.scopes.bot_optional?.toSorted(),
  };
}
