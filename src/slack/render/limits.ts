/** Slack's limits in characters and counts (Block Kit reference, September 2026). */
export const LIMITS = {
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
  metadata: 3000,
  /** Two legal blocks were refused at 13,200 characters together; a message stays under this. */
  message: 12_000,
  messageBlocks: 50,
  viewBlocks: 100,
  /** Slack's limit for the whole view is 250,000. */
  viewBytes: 240_000,
} as const;

/** Clips text with an ellipsis, without splitting a character. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
