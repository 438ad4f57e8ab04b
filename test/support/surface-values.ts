import type pg from "pg";

/** Columns outside the schema machine that are named after something of a surface. */
export async function surfaceColumns(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ column: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as column from information_schema.columns
     where table_schema in ('delivery', 'content', 'own')
       and column_name ~ '(^|_)(slack|teams|team|channel|ts|tenant|surface|account|user_ref|conversation|bot)(_|$)'
     order by 1`,
  );
  return rows.map(({ column }) => column);
}

/** What surfaces call accounts, users, conversations and messages, as the schema machine has it. */
export async function surfaceValues(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ value: string }>(
    `select account as value from machine.installation
     union select user_ref from machine.address
     union select conversation_ref from machine.address where conversation_ref is not null
     union select regexp_split_to_table(sent_ref, ':') from machine.outbox where sent_ref is not null
     union select regexp_split_to_table(ref, ':') from machine.card`,
  );
  return rows.map(({ value }) => value);
}

/** Columns outside the schema machine in which one of these values stands, alone or in a longer text. */
export async function columnsWith(owner: pg.Client, values: readonly string[]): Promise<string[]> {
  const { rows: columns } = await owner.query<{ schema: string; table: string; name: string }>(
    `select table_schema as schema, table_name as table, column_name as name from information_schema.columns
     where table_schema in ('delivery', 'content', 'own') and data_type in ('text', 'json', 'jsonb', 'ARRAY') order by 1, 2, 3`,
  );
  const found: string[] = [];
  for (const { schema, table, name } of columns) {
    const query = `select from ${schema}.${table} where exists (select from unnest($1::text[]) v where strpos(${name}::text, v) > 0) limit 1`;
    if ((await owner.query(query, [values])).rowCount) found.push(`${schema}.${table}.${name}`);
  }
  return found;
}
