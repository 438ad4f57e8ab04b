import type pg from "pg";

/** Texts of `content` and `own` that are codes, hashes or places on a surface, and so stand unsealed. */
const CODES = [
  "content.session_text.request_source",
  "content.session_amendment.field",
  "content.session_amendment.old_hash",
  "content.session_amendment.new_hash",
  "own.audit.act",
  "own.dialogue.kind",
  "own.dialogue.closed_as",
  "own.reflection.question",
  "own.reflection.source",
];

/** What `seal` writes. */
const SEALED = "^v[12]\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]{38,}$";

/** Every column that holds people's words, `schema.table.column`. */
export async function wordColumns(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ column: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as column from information_schema.columns
     where table_schema in ('content', 'own') and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'xml', 'bytea')
     order by 1`,
  );
  return rows.map(({ column }) => column).filter((column) => !CODES.includes(column));
}

/** The columns of words in which something stands that was not sealed. Empty is as it should be. */
export async function unsealedColumns(owner: pg.Client): Promise<string[]> {
  return columnsWhere(owner, (column) => `${column}::text !~ '${SEALED}'`);
}

/** The columns of words in which nothing stands yet, so that nothing is proved about them. */
export async function emptyColumns(owner: pg.Client): Promise<string[]> {
  const filled = await columnsWhere(owner, (column) => `${column} is not null`);
  return (await wordColumns(owner)).filter((column) => !filled.includes(column));
}

/** The columns of codes in which something stands that is no code: words have spaces. Empty is as it should be. */
export async function wordsAmongCodes(owner: pg.Client): Promise<string[]> {
  return columnsWhere(owner, (column) => `${column} !~ '^[A-Za-z0-9._:-]{1,64}$'`, CODES);
}

/** The tables of any room in which `word` can be read as it is, in any column. */
export async function tablesThatSay(owner: pg.Client, word: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const saying: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await owner.query(`select from ${name} as t where t::text ilike $1 limit 1`, [`%${word}%`]);
    if (rowCount) saying.push(name);
  }
  return saying;
}

async function columnsWhere(
  owner: pg.Client,
  condition: (column: string) => string,
  among?: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const name of among ?? (await wordColumns(owner))) {
    const table = name.slice(0, name.lastIndexOf("."));
    const column = name.slice(table.length + 1);
    const { rowCount } = await owner.query(`select from ${table} where ${condition(column)} limit 1`);
    if (rowCount) found.push(name);
  }
  return found;
}
