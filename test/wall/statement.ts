import { CompiledQuery } from "kysely";
import type { Scene } from "./scene.ts";

type Row = Readonly<Record<string, unknown>>;

/** A thing of the permission matrix: the table it is in, which row, and what someone would write into it. */
export type Thing = {
  readonly table: string;
  /** What is read of it; everything, without. */
  readonly reads?: string;
  /** The row that stands there. */
  readonly row?: (scene: Scene) => Row;
  readonly change?: (scene: Scene, me: string) => Row;
  /** A row that does not stand there yet. */
  readonly fresh?: (scene: Scene, me: string) => Row;
};

export const ACTIONS = ["create", "read", "change", "delete"] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether the thing says what this action would be. */
export function isAsked(action: Action, { row, change, fresh }: Thing): boolean {
  switch (action) {
    case "create":
      return fresh !== undefined;
    case "change":
      return row !== undefined && change !== undefined;
    case "read":
    case "delete":
      return row !== undefined;
  }
}

export function statementOf(
  action: Action,
  { table, reads = "*", row, change, fresh }: Thing,
  scene: Scene,
  me: string,
): CompiledQuery {
  switch (action) {
    case "create":
      return insertInto(table, fresh?.(scene, me) ?? {});
    case "read":
      return withRow(`select ${reads} from ${table}`, {}, row?.(scene) ?? {});
    case "change":
      return withRow(`update ${table}`, change?.(scene, me) ?? {}, row?.(scene) ?? {});
    case "delete":
      return withRow(`delete from ${table}`, {}, row?.(scene) ?? {});
  }
}

export function insertInto(table: string, row: Row): CompiledQuery {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  return CompiledQuery.raw(
    `insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`,
    Object.values(row),
  );
}

/** A statement as it stands, with its values. */
export function query(text: string, ...values: unknown[]): CompiledQuery {
  return CompiledQuery.raw(text, values);
}

function withRow(verb: string, change: Row, row: Row): CompiledQuery {
  const names = [...Object.keys(change), ...Object.keys(row)];
  const terms = names.map((name, index) => `${name} = $${index + 1}`);
  const cut = Object.keys(change).length;
  const set = cut > 0 ? ` set ${terms.slice(0, cut).join(", ")}` : "";
  return CompiledQuery.raw(`${verb}${set} where ${terms.slice(cut).join(" and ")}`, [
    ...Object.values(change),
    ...Object.values(row),
  ]);
}
