import { formsOf, genderOfName } from "./name-vocabulary.ts";
import type { Gender, PeopleWords, PersonRole } from "./people-words.ts";
import type { Word } from "./split-words.ts";

/** A person who is masked in this text, with the noun that stands for them and their place among those with that noun. */
export type MaskedPerson = {
  readonly names: readonly ReadonlySet<string>[];
  readonly role: PersonRole;
  readonly noun: string;
  readonly gender: Gender;
  readonly ordinal: number;
};

/** Letters that stand for names. They are taken for no initials, so that a masked text stays as it is. */
export const LETTERS: readonly string[] = ["X", "Y", "Z"];

/** The masked people of one text, so that each is described in the same way wherever they are named. */
export class PeopleRegistry {
  readonly #byPart = new Map<string, MaskedPerson[]>();
  readonly #count = new Map<string, number>();
  readonly #letters = new Map<MaskedPerson, string>();
  readonly #tables: PeopleWords;

  constructor(tables: PeopleWords) {
    this.#tables = tables;
  }

  /** The person whom a name refers to, if they were named before: by the same given name or by a part of the name. */
  find(name: readonly Word[]): MaskedPerson | undefined {
    const [first, ...others] = name.map(({ key }) => key);
    const candidates = formsOf(first ?? "", this.#tables).flatMap((form) => this.#byPart.get(form) ?? []);
    return candidates.find(({ names }) => names.length === 1 || others.every((key) => isPartOf(key, names)));
  }

  /** The letter that stands for the name behind a title: "Mrs X". */
  giveLetter(person: MaskedPerson): string {
    const letter = this.#letters.get(person) ?? LETTERS[this.#letters.size % LETTERS.length] ?? "X";
    this.#letters.set(person, letter);
    return letter;
  }

  letterOf(person: MaskedPerson): string | undefined {
    return this.#letters.get(person);
  }

  add(
    name: readonly Word[],
    role: PersonRole,
    written: { readonly noun: string; readonly gender: Gender } | undefined,
  ): MaskedPerson {
    const named = name.find(({ given }) => given) ?? name[0];
    const own = named ? genderOfName(named.key, this.#tables) : "m";
    const [plain, plainGender] = this.#tables.nounFor(role, own);
    const noun = written?.noun ?? plain;
    const gender = written?.gender ?? plainGender;
    const ordinal = this.#count.get(`${noun} ${gender}`) ?? 0;
    this.#count.set(`${noun} ${gender}`, ordinal + 1);
    const names = name.map(({ key }) => new Set(formsOf(key, this.#tables)));
    const person = { names, role, noun, gender, ordinal };
    for (const form of names.flatMap((forms) => [...forms])) {
      const others = this.#byPart.get(form);
      if (!others) this.#byPart.set(form, [person]);
      else if (others.length < 4) others.push(person);
    }
    return person;
  }
}

/** An initial is the one of a part, so that "Hannah F." is not Hannah Green. */
function isPartOf(key: string, names: readonly ReadonlySet<string>[]): boolean {
  return names.some((forms) => forms.has(key) || (key.length === 1 && [...forms].some((form) => form.startsWith(key))));
}
