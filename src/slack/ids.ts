/**
 * The names of commands, shortcuts, events and permissions that the app's manifests declare to Slack. A test checks
 * that the manifests contain exactly these.
 */
export const SLASH_COMMANDS = ["/fieldbook", "/log-session"] as const;
export const GLOBAL_SHORTCUTS = ["session.log"] as const;
export const MESSAGE_SHORTCUTS = ["notebook.keep"] as const;
export const SUBSCRIBED_EVENTS = [
  "app_home_opened",
  "message.im",
  "user_change",
  "app_uninstalled",
  "tokens_revoked",
] as const;
export const REQUIRED_SCOPES = ["chat:write", "commands", "im:history", "im:write", "users:read"] as const;
export const OPTIONAL_SCOPES = ["users:read.email"] as const;
