import { newId } from "#kernel/id.ts";
import { here, NOW, ofProgramme, SEALED } from "./ground.ts";
import type { Thing } from "./statement.ts";

export const THINGS_OF_THE_PROGRAMME = {
  "the workspace and its wrapped key": {
    table: "machine.workspace",
    row: ({ cast }) => ({ id: cast.workspaceId }),
    change: () => ({ name: "Sierra" }),
    fresh: () => ({ id: newId(), name: "Costa", data_key: SEALED, created_at: NOW }),
  },
  "the installation and its sealed token": {
    table: "machine.installation",
    row: ({ cast }) => ({ account: cast.slackTeamId }),
    change: () => ({ token: SEALED }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      surface: "teams",
      account: "sierra-sur",
      name: "Sierra",
      installed_at: NOW,
    }),
  },
  "that Rosa could not be reached": {
    table: "delivery.unreached",
    row: ({ cast }) => ({ person_id: cast.rosa.personId }),
    change: () => ({ reason: "unknown" }),
    fresh: (scene) => ({ ...here(scene), person_id: scene.cast.luis.personId, since: NOW, reason: "no_account" }),
  },
  "where Rosa is found": {
    table: "machine.address",
    row: ({ cast }) => ({ person_id: cast.rosa.personId }),
    change: () => ({ conversation_ref: "D0OTHER" }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      person_id: scene.cast.rosa.personId,
      surface: "teams",
      account: "sierra-norte",
      user_ref: "U0NUEVA",
      added_at: NOW,
    }),
  },
  "that Rosa can be found": {
    table: "machine.address",
    reads: "person_id",
    row: ({ cast }) => ({ person_id: cast.rosa.personId }),
  },
  "Rosa's entry among the people": {
    table: "delivery.person",
    row: ({ cast }) => ({ id: cast.rosa.personId }),
    change: () => ({ language: "en" }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      name: "Nora",
      email: "nora@escuela.example",
      language: "es",
      time_zone: "America/Lima",
      created_at: NOW,
    }),
  },
  "Ana's entry among the people": {
    table: "delivery.person",
    row: ({ cast }) => ({ id: cast.ana.personId }),
    change: () => ({ language: "en" }),
  },
  "Rosa's school and address": {
    table: "delivery.person",
    row: ({ cast }) => ({ id: cast.rosa.personId }),
    change: () => ({ email: "otra@escuela.example" }),
  },
  "Rosa's role": {
    table: "delivery.person_role",
    row: ({ cast }) => ({ person_id: cast.rosa.personId, role: "principal" }),
    change: () => ({ role: "admin" }),
    fresh: (scene) => ({ ...here(scene), person_id: scene.cast.rosa.personId, role: "companion", granted_at: NOW }),
  },
  "the programme": {
    table: "delivery.programme",
    row: ({ cast }) => ({ id: cast.programmeId }),
    change: () => ({ name: "Sierra Norte 2027" }),
  },
  "whether its questions wait for verified help": {
    table: "delivery.programme",
    reads: "questions_gated",
    row: ({ cast }) => ({ id: cast.programmeId }),
    change: () => ({ questions_gated: false }),
  },
  "a protocol": {
    table: "delivery.protocol",
    row: ({ cast }) => ({ id: cast.protocolId }),
    change: () => ({ in_force_from: "2026-04-01" }),
    fresh: (scene) => ({
      ...ofProgramme(scene),
      id: newId(),
      version: "3.1",
      in_force_from: "2026-12-01",
      published_at: NOW,
    }),
  },
  "a round": {
    table: "delivery.round",
    row: ({ cast }) => ({ id: cast.roundId }),
    change: () => ({ removed_at: NOW }),
    fresh: (scene) => ({
      ...ofProgramme(scene),
      id: newId(),
      name: "Ronda 4",
      starts_on: "2027-03-01",
      ends_on: "2027-04-30",
      target_visits: 2,
    }),
  },
  "what a round was set to": {
    table: "delivery.round",
    row: ({ cast }) => ({ id: cast.roundId }),
    change: () => ({ target_visits: 3 }),
  },
  "a school holiday": {
    table: "delivery.calendar_day",
    row: (scene) => ({ ...here(scene), day_on: "2026-12-08" }),
    change: () => ({ name: "Feriado" }),
    fresh: (scene) => ({ ...here(scene), day_on: "2026-12-25", kind: "holiday", name: "Navidad" }),
  },
  "the week of one school": {
    table: "delivery.place_week",
    row: (scene) => ({ ...here(scene), place: "I.E. 30217" }),
    change: () => ({ messages_from: "08:00", messages_until: "18:00" }),
    fresh: (scene) => ({ ...here(scene), place: "I.E. 30218", weekend: [5, 6] }),
  },
  "a pair": {
    table: "delivery.pair",
    row: ({ pair }) => ({ id: pair.id }),
    change: () => ({ ended_at: NOW, end_reason: "rematch" }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      principal_id: scene.cast.rosa.personId,
      mentor_id: scene.cast.pedro.personId,
      role: "second",
      starts_on: "2026-11-23",
      created_at: NOW,
    }),
  },
  "that an import took place": {
    table: "delivery.roster_import",
    row: ({ importId }) => ({ id: importId }),
    change: () => ({ undone_at: NOW }),
    fresh: (scene) => ({ ...here(scene), id: newId(), imported_at: NOW }),
  },
  "what an import changed": {
    table: "delivery.roster_change",
    row: ({ importId }) => ({ import_id: importId }),
    change: () => ({ undone_at: NOW }),
    fresh: (scene) => ({
      ...here(scene),
      id: newId(),
      act: "pair.change",
      subject_id: scene.pair.id,
      changed_at: NOW,
    }),
  },
  "a row that proves that the database can write": {
    table: "machine.write_probe",
    fresh: () => ({ written_at: NOW }),
  },
} satisfies Record<string, Thing>;
