/** How one is named among people who know each other. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
