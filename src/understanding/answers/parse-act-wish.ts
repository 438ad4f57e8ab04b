import type { ContactModality } from "#kernel/contact-codes.ts";
import { LANGUAGES, type Language, listLanguagesFrom } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ResolvedDay } from "#understanding/facts/resolve-day.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createOptionalProperty } from "#understanding/optional-property.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { ACT_WISHES, type ActWishName } from "./act-wishes.ts";
import { readMoveDays } from "./move-days.ts";
import { BESIDE, findWay, readWishParts, type WishedDay } from "./wish-parts.ts";

/** What a person asks to be done, as far as a message says it. What it does not say is asked, and never guessed. */
export type ActWish = {
  readonly act: ActWishName;
  /** Whether the words name what they are about, or a day or a time: "move the visit", not "move it". */
  readonly isExplicit: boolean;
  /** Whether they say "the visit", and not only "it". */
  readonly saysVisit?: boolean;
  /** The ids of the principals who are named, and the parts of other names. */
  readonly principals: readonly string[];
  readonly names: readonly string[];
  /** The day of the visit that is meant. */
  readonly of?: Exclude<ResolvedDay, "unreadable">;
  /** Whether that day may be named for another reason: "I have a meeting on Friday, could it be Thursday?" */
  readonly isOfDoubtful?: boolean;
  /** The day and the time to which it is to be moved. */
  readonly toDay?: Exclude<ResolvedDay, "unreadable">;
  readonly toTime?: { readonly value: Temporal.PlainTime; readonly sure: boolean };
  readonly modality?: ContactModality;
  /** Whether it is said of a visit that is over: "it was a call". */
  readonly isOver: boolean;
};

const MAX_LENGTH = 120;

/** Reads such a wish if the whole message is that, in the writer's language or another. */
export function parseActWish(text: PreparedText): ActWish | undefined {
  if (text.folded.text.length > MAX_LENGTH) return undefined;
  const wish = listLanguagesFrom(text.context.language)
    .map((language) => readIn(text, language))
    .find((each) => each !== undefined);
  // "Could you move it?" is a request. Any other question says nothing.
  return wish && text.folded.text.includes("?") && wish.act !== "move" && wish.act !== "cancel" ? undefined : wish;
}

function readIn(text: PreparedText, language: Language): ActWish | undefined {
  const { patterns, words } = PATTERNS[language];
  const { plain, names, meant } = readWishParts(text, language);
  const read = plain.split(" ");
  const isWay = read.includes("qway") && !read.includes("qday") && !read.includes("qtime");
  const act = ACT_WISHES.find((each) => (each !== "convert" || isWay) && patterns[each].test(plain));
  if (!act) return undefined;
  const isExplicit = words.named.test(plain) || !VISIT_ACTS.includes(act);
  if (NEEDS_A_VISIT.includes(act) && !isExplicit && !words.suffixed.test(plain)) return undefined;
  const move = readMoveDays(meant.days);
  const { from: of, to } = act === "move" ? move : { from: findDayOf(meant.days), to: undefined };
  return {
    act,
    isExplicit,
    ...(words.visit.test(plain) && { saysVisit: true }),
    principals: meant.principals,
    names,
    isOver: words.converted.test(plain),
    ...createOptionalProperty("of", of),
    ...(act === "move" && of && !move.isFromSure && { isOfDoubtful: true }),
    ...createOptionalProperty("toDay", to),
    ...(act === "move" && createOptionalProperty("toTime", meant.times.at(-1))),
    ...(act === "convert" && createOptionalProperty("modality", findWay(text, language)?.value)),
  };
}

/** The day of the visit: the one that is said to be, or the one that is named. */
function findDayOf(days: readonly WishedDay[]): ActWish["of"] {
  const meaning = (days.find(({ isSource }) => isSource) ?? days[0])?.meaning;
  return meaning === "unreadable" ? undefined : meaning;
}

/** By itself "pass" skips a question, "cancel" ends a draft, and a mistake may be anything. */
const NEEDS_A_VISIT: readonly ActWishName[] = ["move", "cancel", "void"];
const VISIT_ACTS: readonly ActWishName[] = ["move", "cancel", "convert", "miss", "void"];

const PATTERNS = Object.fromEntries(LANGUAGES.map((language) => [language, createPatterns(language)])) as Record<
  Language,
  ReturnType<typeof createPatterns>
>;

function createPatterns(language: Language) {
  const { actWishes } = LANGUAGE_PACKS[language];
  const beside = BESIDE[language];
  const create = (act: ActWishName) => createTextPattern(`^(?:${beside} )*?${actWishes[act]}(?: ${beside})*$`);
  return {
    patterns: Object.fromEntries(ACT_WISHES.map((act) => [act, create(act)])) as Record<ActWishName, RegExp>,
    words: {
      visit: createTextPattern(`\\<(?:${actWishes.visit})\\>`),
      named: createTextPattern(`\\<(?:${actWishes.visit}|qday|qtime|qname)\\>`),
      suffixed: createTextPattern("(?<!canc)(?:[aer]|mos)l[ao]\\>|\\<(?:la|it)\\>"),
      converted: createTextPattern(`\\<${actWishes.converted}\\>`),
    },
  };
}
