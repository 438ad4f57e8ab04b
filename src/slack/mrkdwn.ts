/** People's text inside mrkdwn: Slack's three entities, and nothing of it becomes a link, a mention or a channel call. */
export function esc(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Words as they were said. Slack has no italics over a line break. */
export function quoted(text: string): string {
  return `_“${esc(text.replace(/\s+/g, " ").replace(/_/g, "-").trim())}”_`;
}
