import type { Transaction } from "kysely";
import type { PersonId, SurfaceRef, WorkspaceId } from "#kernel/id.ts";
import type { KeyRing } from "#kernel/seal.ts";
import type { DB } from "./schema.ts";

/** The acting person and their workspace: the row-level security policies compare every row with these two. */
export type Actor = { readonly workspaceId: WorkspaceId; readonly personId: PersonId };

/** A transaction in one workspace; its role and the RLS policies decide what it may read and write. */
export type Tx = {
  readonly sql: Transaction<DB>;
  readonly workspaceId: WorkspaceId;
  /** If this transaction acts on a reply: the message beside which what answers it is written. */
  readonly replyTo?: SurfaceRef;
};

/** A transaction as one person. It holds the key that encrypts and decrypts the texts that RLS shows to that person. */
export type PersonTx = Tx & Actor & { readonly ring: KeyRing };
