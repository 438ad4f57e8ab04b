/**
 * The matches of a global pattern, as `matchAll` gives them, without the copy of the pattern that `matchAll` makes for
 * each call: most calls find nothing in a few words, so the copy would be most of their cost.
 */
export function matchesOf(global: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  global.lastIndex = 0;
  for (let match = global.exec(text); match; match = global.exec(text)) {
    found.push(match);
    if (match[0] === "") global.lastIndex++;
  }
  return found;
}
