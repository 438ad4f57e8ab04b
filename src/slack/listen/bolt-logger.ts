import type { Logger } from "@slack/bolt";
import { LogLevel } from "@slack/bolt";
import type { Log } from "#kernel/log.ts";

/**
 * Creates a logger that forwards only the text of warnings and errors of Slack's libraries; their debug messages
 * contain request bodies and tokens.
 */
export function createBoltLogger(log: Log): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...words) =>
      log.warn({ event: "slack.warning", slack: words.map(String).join(" ") }, "Slack's library warns."),
    error: (...words) =>
      log.error({ event: "slack.error", slack: words.map(String).join(" ") }, "Slack's library reports an error."),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
