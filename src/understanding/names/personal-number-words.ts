/** What tells the numbers of people from others. */
export type PersonalNumberWords = {
  /** Matches words directly before the number of an identity document. */
  readonly document: RegExp;
  /** The same with words in between that say whose document it is: "DNI de la menor". */
  readonly documentOf: RegExp;
  /** Matches words directly before a phone number. */
  readonly phone: RegExp;
  /** Matches words directly before a number that belongs to a school or a rule: "código modular", "room". */
  readonly notPersonal: RegExp;
  /** Matches words directly before a date of birth. */
  readonly birth: RegExp;
  /** Matches a date in words, from its beginning: "12 de marzo de 2015". Global. */
  readonly date: RegExp;
};
