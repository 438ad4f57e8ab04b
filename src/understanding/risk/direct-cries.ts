import type { RegexSource } from "#understanding/language/sources.ts";
import type { DangerKind } from "./danger-classes.ts";

/**
 * Short cries for help: "me viola", "they hit him". The classifier hears little in so few words, so a sentence that
 * consists of them alone, and of what people say around them, is a sign of danger whatever it makes of it. They are
 * matched against words without punctuation, apostrophes and accents, with one space between them; "#kin" and "#young"
 * stand for the words of these lists, which would make every pattern many times as long.
 */
export type DirectCries = {
  /** Relatives and others by whom somebody may be harmed, after "my" or "his". */
  readonly kin: RegexSource;
  /** Children and young people. */
  readonly young: RegexSource;
  /** Cries that mean nothing else, wherever a sentence consists of them. */
  readonly certain: Readonly<Record<DangerKind, RegexSource>>;
  /** Cries that a text of work might contain ("they hit him" of a budget cut): they count where all of a text is cries. */
  readonly alone: Readonly<Record<DangerKind, RegexSource>>;
  /** Calls for help that do not say what for. */
  readonly calls: RegexSource;
  /** What people say around a cry, which means nothing by itself. */
  readonly around: RegexSource;
};
