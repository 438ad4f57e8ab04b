/**
 * Returns all matches of a regex with the global flag. Unlike `matchAll` it does not copy the regex for each call: most
 * calls search a few words and find nothing, so the copy would be most of their cost.
 */
export function findAllMatches(global: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  global.lastIndex = 0;
  for (let match = global.exec(text); match; match = global.exec(text)) {
    found.push(match);
    if (match[0] === "") global.lastIndex++;
  }
  return found;
}
