/** Returns the first name of a full name. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
