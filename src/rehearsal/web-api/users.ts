import { z } from "zod";
import { toBotUser, toSlackUser } from "#rehearsal/payload/user.ts";
import { booleanArgumentSchema, createMethod, errorResponse, numberArgumentSchema } from "./method.ts";

export const usersInfo = createMethod(
  "bot",
  z.object({ user: z.string(), include_locale: booleanArgumentSchema }),
  ({ workspace }, { user, include_locale }) => {
    if (user === workspace.app.botUserId) return { ok: true, user: toBotUser(workspace, include_locale) };
    const person = workspace.people.find(user);
    return person
      ? { ok: true, user: toSlackUser(workspace, person, include_locale) }
      : errorResponse("user_not_found");
  },
);

export const usersList = createMethod(
  "bot",
  z.object({
    cursor: z.string().default(""),
    limit: numberArgumentSchema.default(1000),
    include_locale: booleanArgumentSchema,
  }),
  ({ workspace }, { cursor, limit, include_locale }) => {
    const start = cursor === "" ? 0 : Number(cursor);
    if (!Number.isInteger(start) || start < 0) return errorResponse("invalid_cursor");
    const people = workspace.people.list().map((person) => toSlackUser(workspace, person, include_locale));
    const members = [toBotUser(workspace, include_locale), ...people];
    const end = start + limit;
    return {
      ok: true,
      members: members.slice(start, end),
      cache_ts: Math.floor(workspace.clock.now().epochMilliseconds / 1000),
      response_metadata: { next_cursor: end < members.length ? String(end) : "" },
    };
  },
);

export const usersLookupByEmail = createMethod("bot", z.object({ email: z.string() }), ({ workspace }, { email }) => {
  const person = workspace.people.findByEmail(email);
  return person && !person.deleted
    ? { ok: true, user: toSlackUser(workspace, person, false) }
    : errorResponse("users_not_found");
});
