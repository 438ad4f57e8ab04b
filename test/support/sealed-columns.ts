import type pg from "pg";

/** Texts of `content` and `own` that stand unsealed, with the reason of each. */
const UNSEALED: Readonly<Record<string, string>> = {
  "content.session_text.request_source": "a code, which a check lists",
  "content.session_amendment.field": "the name of a field",
  "content.session_amendment.reason": "a code, which a check lists",
  "content.session_amendment.old_hash": "a keyed hash, which does not give the text back",
  "content.session_amendment.new_hash": "a keyed hash, which does not give the text back",
  "content.commitment_earlier.kind": "a code, which a check lists",
  "content.commitment_earlier.settled_as": "a code, which a check lists",
  "content.commitment_earlier.replaced_by": "a code, which a check lists",
  "content.shared_reflection.question": "the code of a question in the bank, whose form a check holds",
  "own.audit.act": "the name of an act, whose form a check holds",
  "own.dialogue.kind": "a code, which a check lists",
  "own.dialogue.closed_as": "a code, which a check lists",
  "own.reflection.question": "the code of a question in the bank, whose form a check holds",
  "own.reflection.source": "a code, which a check lists",
};
const CODES = Object.keys(UNSEALED);

/** What the database takes for sealed. */
const SEALED_FORM = String.raw`^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$`;
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

/** The columns of words, and further ones named, that would take a text in the clear: no validated check refuses it. */
export async function uncheckedColumns(owner: pg.Client, further: readonly string[] = []): Promise<string[]> {
  const { rows } = await owner.query<{ column: string }>(
    `select c.conrelid::regclass || '.' || a.attname as column from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
     where c.contype = 'c' and c.convalidated and pg_get_constraintdef(c.oid) = format('CHECK ((%I ~ ''%s''::text))', a.attname, $1::text)`,
    [SEALED_FORM],
  );
  const checked = rows.map(({ column }) => column);
  return [...(await wordColumns(owner)), ...further].filter((column) => !checked.includes(column));
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
