import type { TextSpan } from "#understanding/fold/span.ts";

/** Somebody whom the writer may mention by their address on a chat platform. */
export type AddressedPerson = {
  readonly name: string;
  /** The id of the principal whom they are to the writer. */
  readonly principal?: string;
};

/** The people whom the writer may mention, each by the mention as `kernel/mention.ts` writes it. */
export type AddressedPeople = ReadonlyMap<string, AddressedPerson>;

/** Where a name stands in place of a mention. `principal`: the id of the principal who was mentioned. */
export type AddressedName = TextSpan & { readonly principal?: string };

/** A text in which a name stands in place of each mention, and where they stand. */
export type TextWithAddressedNames = { readonly text: string; readonly addressed: readonly AddressedName[] };
