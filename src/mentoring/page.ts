import { foldWord } from "#understanding/names/people-words.ts";

/** One page of a list, newest first. `at` counts pages from 0; with `hasOlder` there is a page behind it. */
export type Page<Item> = { readonly items: readonly Item[]; readonly at: number; readonly hasOlder: boolean };

/** Loads one page: `load` is asked for one item more than the page shows, which tells whether there are older ones. */
export async function loadPage<Item>(
  at: number,
  size: number,
  load: (limit: number, offset: number) => Promise<readonly Item[]>,
): Promise<Page<Item>> {
  const items = await load(size + 1, at * size);
  return { items: items.slice(0, size), at, hasOlder: items.length > size };
}

/** Finds the newest items in which all words of `wanted` stand, by going through everything from the newest on. */
export async function searchAll<Item>(
  wanted: string,
  most: number,
  { load, textOf }: { load(limit: number, offset: number): Promise<readonly Item[]>; textOf(item: Item): string },
): Promise<Item[]> {
  const words = foldWord(wanted).split(/\s+/).filter(Boolean);
  const found: Item[] = [];
  for (let offset = 0; found.length <= most; offset += BATCH) {
    const items = await load(BATCH, offset);
    found.push(...items.filter((item) => containsAll(foldWord(textOf(item)), words)));
    if (items.length < BATCH) break;
  }
  return found;
}

/** Texts are sealed, so they are searched as they are opened, so many at a time. */
const BATCH = 200;

const containsAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));
