import type { Matrix } from "./cells.ts";

/** Who comes to the wall while Ana can still take back what she has just saved, in the order of the columns below. */
export const MEANWHILE = {
  rosa: "Rosa, who cannot read it yet,",
  ana: "Ana, who has just saved it,",
  elena: "Elena, the coordinator,",
  ines: "Inés, the admin,",
  marta: "Marta, who coordinates and mentors another,",
  machine: "the machine",
  digest: "the digest",
} as const;

/** What is whose until a record is released. Only the record as a whole can go, and what hangs on it goes with it. */
export const NOT_RELEASED: Matrix = [
  // rosa ana elena ines marta machine digest
  ["x... CRUD x... x... x... xRxx x.xx", "the logistics of a session"],
  ["x... CRUD x... x... x... xRxx x.xx", "why a session was not held"],
  ["x... CRUD x... x... x... x.xx x.xx", "that a session was declined"],
  ["x..x CRUx x..x x..x x..x xxxx x.xx", "the focus codes of a session"],
  ["-.-x -R-x -.-x -.-x -.-x -R-x -.-x", "which codes a session was about"],
  ["x..x CRUx x..x x..x x..x xxxx xxxx", "the words of a session"],
  ["x--- x--- x--- x--- x--- x--- x---", "the principal's review of a session"],
  ["x--- x--- x--- x--- x--- x--- x---", "a comment on a session"],
  ["x.xx CRxx x.xx x.xx x.xx xxxx xxxx", "what a session said before it was amended"],
  ["x..x CRxx x..x x..x x..x xxxx x.xx", "a commitment of the principal"],
  ["x..x CRUx x..x x..x x..x xxxx x.xx", "a commitment of the mentor"],
  ["x..x CRUx x..x x..x x..x xxxx x.xx", "a commitment of both"],
  ["-.-x -R-x -.-x -.-x -.-x -R-x -.-x", "when a commitment is due, and whose it is"],
  ["x..x CRUx x..x x..x x..x xxxx xxxx", "the words of a commitment"],
  ["x.xx CRxx x.xx x.xx x.xx xxxx xxxx", "what a commitment said before"],
];
