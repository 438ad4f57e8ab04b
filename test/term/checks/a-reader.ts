import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { DayRow } from "#test/term/programme/moment-row.ts";
import { type Reader, readerOf } from "#test/term/programme/reader.ts";
import type { Said } from "./said.ts";

const WORKSPACE = "two rivers" as WorkspaceId;
const PROGRAMME = {
  ...{ workspace: WORKSPACE, zone: "America/New_York", weekend: [6, 7], first: 1 },
  ...{ from: "07:00", until: "20:00", half: "13:00" },
};

type Differs = {
  readonly role?: string;
  readonly zone?: string;
  readonly days?: Readonly<Record<string, string>>;
  readonly leave?: readonly [from: string, to: string];
  readonly time?: string;
  readonly fewer?: boolean;
  readonly paused?: boolean;
  readonly consent?: "yes" | "no" | null;
};

/** A principal of Two Rivers who agreed to questions, or somebody who differs in this. */
export function aReader(name: string, differs: Differs = {}): Reader {
  const { role = "principal", zone = "America/New_York", days = {}, leave, consent = "yes" } = differs;
  const { time = "16:00", fewer = false, paused = false } = differs;
  const person = {
    ...{ id: name as PersonId, workspace: WORKSPACE, name, zone, language: "en" as const, school: null, region: null },
    ...{ active: true, roles: [role], leaves: leave ? [{ from: leave[0], to: leave[1] }] : null, consent },
    setting: { time, fewer, paused, until: null },
  };
  const rows = Object.entries(days).map(([on, kind]): DayRow => ({ workspace: WORKSPACE, on, kind, place: "" }));
  return readerOf(person, { programme: PROGRAMME, days: rows, places: [] });
}

/** Said at a local time of whom it is for. */
export const saidTo = (to: Reader, local: string, key: string): Said => ({
  to,
  key,
  text: "",
  at: Temporal.PlainDateTime.from(local).toZonedDateTime(to.zone).toInstant(),
});
