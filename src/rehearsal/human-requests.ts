import { z } from "zod";
import type { PageRequests } from "./human-api.ts";

const state = z.record(z.string(), z.record(z.string(), z.unknown()));
const as = z.string();

/** The schemas of the requests of the rehearsal's page, which are validated as untrusted input. */
export const PAGE_REQUEST_SCHEMAS = {
  say: z.object({ as, text: z.string().min(1), thread: z.string().exactOptional() }),
  edit: z.object({ as, message: z.string(), text: z.string().min(1) }),
  delete: z.object({ as, message: z.string() }),
  command: z.object({ as, text: z.string().min(1) }),
  shortcut: z.object({ as, callback_id: z.string(), message: z.string().exactOptional() }),
  press: z.object({
    as,
    on: z.union([z.object({ message: z.string() }), z.object({ view: z.string() })]),
    block_id: z.string(),
    action: z.record(z.string(), z.unknown()),
    state,
  }),
  submit: z.object({ as, view: z.string(), state }),
  close: z.object({ as, view: z.string() }),
  home: z.object({ as, tab: z.enum(["home", "messages"]).exactOptional() }),
  clock: z.object({ step: z.enum(["hour", "school_day", "monday"]) }),
} satisfies { [Name in keyof PageRequests]: z.ZodType<PageRequests[Name]> };
