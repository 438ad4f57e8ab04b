import { openClient } from "./open-client.ts";

/**
 * Whether the user of this URL owns the database or Fieldbook's schema in it, and may thus migrate it. Any other user is
 * one as which the app signs in.
 */
export async function ownsDatabase(url: string): Promise<boolean> {
  await using client = await openClient(url, "fieldbook owner");
  const { rows } = await client.query<{ owns: boolean }>(
    `select pg_has_role(datdba, 'member') or coalesce(pg_has_role(
       (select relowner from pg_class where oid = to_regclass('public.fieldbook_migration')), 'member'), false) as owns
     from pg_database where datname = current_database()`,
  );
  return rows[0]?.owns ?? false;
}
