import type { BackstageContent, RehearsalPerson, RehearsalState, ShownMessage } from "#rehearsal/human-api.ts";
import { DRAFT } from "./canned-draft.ts";
import { HOME } from "./canned-home.ts";

const person = (id: string, name: string, about: string, locale: string, tz: string): RehearsalPerson => ({
  id,
  name,
  about,
  locale,
  tz,
  isAdmin: false,
  deleted: false,
});

export const ANA = person("UANA", "Ana Quispe", "mentora de Rosa", "es-PE", "America/Lima");
export const ROSA = person("UROSA", "Rosa Huamán", "directora, I.E. 30001", "es-PE", "America/Lima");
export const ELENA = person("UELENA", "Elena Paredes", "coordinator, Sierra Norte", "en-GB", "Europe/Madrid");
const AMIR = person("UAMIR", "امیر رضایی", "companion of the mentors", "en-GB", "Asia/Tehran");
const PEDRO = { ...person("UPEDRO", "Pedro Salas", "mentor", "es-PE", "America/Lima"), deleted: true };

/** Tuesday 17 November 2026, 17:05 in Lima. */
const NOW = "2026-11-17T22:05:00Z";

const ACCOUNT: ShownMessage = {
  ts: "1794953040.000100",
  from: ANA.id,
  text: "/log-session Visité a Rosa hoy de 9 a 10:15 en su escuela. Quería hablar del área de matemática. Las docentes ya comparten sus planes.",
  blocks: [],
  ephemeral: false,
  edited: false,
  at: "2026-11-17T22:03:00Z",
};

const GREETING: ShownMessage = {
  ts: "1794850000.000100",
  from: "bot",
  text: "Buenos días, <@UANA>. Mañana martes 17 de noviembre a las 9:00 visita a *Rosa*.\nمدرسهٔ شمارهٔ ۳۰۰۰۱ · I.E. 30001",
  blocks: [],
  ephemeral: false,
  edited: false,
  at: "2026-11-16T13:00:00Z",
};

export const STATE: RehearsalState = {
  now: NOW,
  people: [ANA, ROSA, ELENA, AMIR, PEDRO],
  me: ANA,
  messages: [GREETING, ACCOUNT, DRAFT],
  home: HOME,
  modals: [],
  unread: { UROSA: 2, UANA: 1 },
  commands: [
    { command: "/log-session", description: "Registrar una visita o un contacto", usage_hint: "[qué pasó]" },
    {
      command: "/fieldbook",
      description: "Todo lo demás: visitas, notas, compromisos",
      usage_hint: "[log|visit|note|help]",
    },
  ],
  shortcuts: [
    { callback_id: "session.log", name: "Registrar una visita", type: "global" },
    { callback_id: "note.keep", name: "Guardar en mi cuaderno", type: "message" },
  ],
  connected: true,
};

export const BACKSTAGE: BackstageContent = {
  waiting: [
    { kind: "reflection.prompt", to: ROSA.id, at: "2026-11-18T20:30:00Z", state: "waiting" },
    { kind: "visit.reminder", to: ANA.id, at: "2026-11-30T22:00:00Z", state: "waiting" },
  ],
  stored: [
    {
      schema: "delivery",
      table: "visit",
      count: 3,
      columns: ["id", "starts_at", "minutes", "modality"],
      rows: [
        ["0199a1", "2026-11-17 14:00Z", "75", "in_person"],
        ["0199a0", "2026-11-03 14:00Z", "60", "in_person"],
      ],
    },
    {
      schema: "own",
      table: "draft",
      count: 1,
      columns: ["id", "person_id", "words"],
      rows: [["0199b7", "UANA", "sealed"]],
    },
    { schema: "content", table: "session_text", count: 0, columns: ["id"], rows: [] },
  ],
};
