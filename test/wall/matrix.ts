import type { ThingName } from "./things.ts";

/** Who comes to the wall, in the order of the columns below. */
export const WHO = {
  rosa: "Rosa, the principal,",
  ana: "Ana, her mentor,",
  amir: "Amir, a companion,",
  elena: "Elena, the coordinator,",
  ines: "Inés, the admin,",
  marta: "Marta, who coordinates and mentors another,",
  pedro: "Pedro, a second mentor,",
  gone: "Ana, deactivated,",
  former: "Ana, whose pair has ended,",
  vera: "Vera, coordinator and admin elsewhere,",
  nobody: "someone who has not said who they are",
  machine: "the machine",
  digest: "the digest",
} as const;

export type Who = keyof typeof WHO;

/**
 * The permission matrix of this schema. Each cell is create, read, change, delete:
 * a letter where it is allowed, `.` where the statement meets no row, `x` where the database refuses it, and `-` where
 * the thing has no such act. What nobody may change or delete is a record that only grows.
 */
export const MATRIX: readonly (readonly [cells: string, thing: ThingName])[] = [
  // rosa ana amir elena ines marta pedro gone former vera nobody machine digest
  ["xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx CRUx xxxx", "the workspace and its wrapped key"],
  ["xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx CRUx xxxx", "the installation and its sealed token"],
  ["xRUx xR.x x..x xR.x xR.x xR.x x..x x..x x..x x..x x..x CRUx xRxx", "Rosa's entry among the people"],
  ["xRxx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx CRUD xxxx", "where Rosa is found"],
  ["-R-x -.-x -.-x -.-x -.-x -.-x -.-x -.-x -.-x -.-x -.-x -R-D -R-x", "that Rosa can be found"],
  ["-Rxx -Rxx -.xx -Rxx -Rxx -Rxx -.xx -.xx -.xx -.xx -.xx -RUx -Rxx", "Rosa's school and address"],
  ["xRxx xRxx x.xx xRxx xRxx xRxx x.xx x.xx x.xx x.xx x.xx CRxD xRxx", "Rosa's role"],
  ["-R.x -R.x -R.x -RUx -RUx -RUx -R.x -..x -R.x -..x -..x -RUx -Rxx", "the programme"],
  ["xRxx xRxx xRxx CRxx xRxx CRxx xRxx x.xx xRxx x.xx x.xx CRxx xRxx", "a protocol"],
  ["xR.x xR.x xR.x CRUx xRUx CRUx xR.x x..x xR.x x..x x..x CRUx xRxx", "a round"],
  ["xR.x xR.x x..x CRUx xRUx CRUx xR.x x..x xR.x x..x x..x CRUD xRxx", "a school holiday"],
  ["xR.x xR.x x..x CRUx xR.x CRUx x..x x..x x..x x..x x..x CRUx xRxx", "a pair"],
  ["CRUx CRUx x..x xRxx xR.x xRxx x..x x..x x..x x..x x..x CRxx xRxx", "a visit"],
  ["CRUx CRUx x..x xRUx xR.x xRUx x..x x..x x..x x..x x..x CRxx xRxx", "that a visit moves"],
  ["xRxx xRUx x..x xRxx xR.x xRxx x..x x..x x..x x..x x..x CRxx xRxx", "that a visit was held"],
  ["xR.x CRUx x..x xR.x xR.x xR.x x..x x..x x..x x..x x..x xRxx xRxx", "the logistics of a session"],
  ["xRxx CRxx x.xx xRxx xRxx xRxx x.xx x.xx x.xx x.xx x.xx xxxx xRxx", "why a session was not held"],
  ["xRxx CRxx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx xxxx x.xx", "that a session was declined"],
  ["xR.x CRUx x..x x..x x..x x..x x..x x..x x..x x..x x..x xxxx xRxx", "the focus codes of a session"],
  ["xR.x CRUx x..x x..x x..x x..x x..x x..x x..x x..x x..x xxxx xxxx", "the words of a session"],
  ["CRUx xR.x x..x x..x x..x x..x x..x x..x x..x x..x x..x xxxx xxxx", "the principal's review of a session"],
  ["CRxx xRxx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx xxxx xxxx", "a comment on a session"],
  ["xRxx CRxx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx xxxx xxxx", "what a session said before it was amended"],
  ["CRUx CR.x x..x x..x x..x x..x x..x x..x x..x x..x x..x xxxx xRxx", "a commitment of the principal"],
  ["xR.x CRUx x..x x..x x..x x..x x..x x..x x..x x..x x..x xxxx xRxx", "a commitment of the mentor"],
  ["CRUx CRUx x..x x..x x..x x..x x..x x..x x..x x..x x..x xxxx xRxx", "a commitment of both"],
  ["-R-x -R-x -.-x -.-x -.-x -.-x -.-x -.-x -.-x -.-x -.-x -R-x -R-x", "when a commitment is due, and whose it is"],
  ["CRxx CRxx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx xxxx xxxx", "the words of a commitment"],
  ["CRUx x..x x..x x..x x..x x..x x..x x..x x..x x..x x..x xRxx xRxx", "the thread after a visit"],
  ["CRUx x..x x..x x..x x..x x..x x..x x..x x..x x..x x..x xRxx xRxx", "a thread from a commitment"],
  ["-Rxx -.xx -.xx -.xx -.xx -.xx -.xx -.xx -.xx -.xx -.xx -RUx -Rxx", "that a thread expires"],
  ["CRUD x... x... x... x... x... x... x... x... x... x... xxxx xxxx", "Rosa's private reflection"],
  ["-RUD -... -... -... -... -... -... -... -... -... -... -xxx -xxx", "the original of what Rosa shared"],
  ["CRUD xR.. x... x... x... x... x... x... x... x... x... xxxx xxxx", "what Rosa shared"],
  ["x..x CRUx x..x x..x x..x x..x x..x x..x CRUx x..x x..x xxxx xxxx", "Ana's conversation with Fieldbook"],
  ["x... CRUD x... x... x... x... x... x... xRUD x... x... xxxx xxxx", "Ana's notebook"],
  ["x--- C--- x--- x--- x--- C--- C--- x--- C--- x--- x--- x--- x---", "a notebook of one's own"],
  ["-RUx -..x -..x -..x -..x -..x -..x -..x -..x -..x -..x -xxx -xxx", "Rosa's prompt settings"],
  ["x--- C--- x--- x--- x--- x--- x--- x--- C--- x--- x--- x--- x---", "Ana's first prompt settings"],
  ["-RUx -..x -..x -..x -..x -..x -..x -..x -..x -..x -..x -Rxx -xxx", "Rosa's consent"],
  ["x--- C--- x--- x--- x--- x--- x--- x--- C--- x--- x--- C--- x---", "that Ana was shown the promise"],
  ["x--- C--- x--- x--- x--- x--- x--- x--- C--- x--- x--- x--- x---", "Ana's yes"],
  ["CRUD x... x... CRxD x... CRxD x... x... x... x... x... xRxx xRxx", "Rosa's leave"],
  ["-RxD -... -... -RUD -... -RxD -... -... -... -... -... -Rxx -Rxx", "Rosa's leave as the coordinator entered it"],
  ["C--- C--- C--- C--- C--- C--- C--- x--- C--- x--- x--- x--- x---", "a leave of one's own"],
  ["x.xx xRxx x.xx x.xx x.xx x.xx x.xx x.xx xRxx x.xx x.xx xxxx xxxx", "what Ana has just written"],
  ["-.xx -.xx -.xx -.xx -.xx -.xx -.xx -.xx -.xx -.xx -.xx -xxx -xxx", "what a stranger has just written"],
  ["xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx CRUD xxxx", "an arrival"],
  ["Cxxx Cxxx xxxx Cxxx xxxx Cxxx xxxx xxxx xxxx xxxx xxxx CRUx xxxx", "a notice to Rosa"],
  ["CRxx CRxx x.xx x.xx x.xx x.xx x.xx x.xx CRxx x.xx x.xx Cxxx xxxx", "the audit line of an act in the pair"],
  ["CRxx C.xx x.xx C.xx x.xx C.xx x.xx x.xx x.xx x.xx x.xx Cxxx xxxx", "an audit line that concerns Rosa"],
  ["x--- C--- x--- x--- x--- x--- x--- x--- C--- x--- x--- x--- x---", "an audit line that Ana signs"],
  ["CRxx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx x.xx xxxx xxxx", "an audit line of what is Rosa's own"],
];
