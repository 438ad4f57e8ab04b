/** People's text inside mrkdwn: Slack's three entities, and nothing of it becomes a link, a mention or a channel call. */
export function esc(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Words as they were said. Slack has no italics over a line break. */
export function quoted(text: string): string {
  return `_“${esc(text.replace(/\s+/g, " ").replace(/_/g, "-").trim())}”_`;
}

/** What a person typed, from how Slack sends it: entities and the brackets around links are Slack's, not theirs. */
export function plainWords(text: string): string {
  return text
    .replace(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<((?:https?|mailto|tel):[^|>]*)>/g, "$1")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
