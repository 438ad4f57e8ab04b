/**
 * Slack's limits on messages and views, in characters and in numbers of items (Block Kit reference, September 2026).
 */
export const SLACK_LIMITS = {
  text: 3000,
  header: 150,
  button: 75,
  value: 2000,
  option: 75,
  options: 100,
  placeholder: 150,
  actions: 25,
  context: 10,
  viewTitle: 24,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  metadata: 3000,
  /**
   * Maximum characters of a message. Slack rejected a message of 13,200 characters although each of its two blocks was
   * within its own limit.
   */
  message: 12_000,
  messageBlocks: 50,
  viewBlocks: 100,
  /** Maximum bytes of a view; Slack's own limit is 250,000. */
  viewBytes: 240_000,
} as const;

/** Clips text to `limit` characters with an ellipsis, without splitting a surrogate pair. */
export function clipText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
