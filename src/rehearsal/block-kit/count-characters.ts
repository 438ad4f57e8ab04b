/** Counts the characters of all texts in the blocks, for Slack's limit on a message as a whole. */
export function countCharacters(blocks: unknown): number {
  if (Array.isArray(blocks)) return blocks.reduce((sum: number, one) => sum + countCharacters(one), 0);
  if (typeof blocks !== "object" || blocks === null) return 0;
  return Object.entries(blocks).reduce(
    (sum, [field, value]) =>
      sum + (field === "text" && typeof value === "string" ? [...value].length : countCharacters(value)),
    0,
  );
}
