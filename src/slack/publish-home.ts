import { home } from "#mentoring/door/home.ts";
import type { SlackHouse } from "./house.ts";
import { callerOf } from "./listen/caller.ts";
import { answered } from "./look-up-profile.ts";
import { homePageView } from "./render/home/home.view.ts";
import { readerOf } from "./render/reader.ts";

/** Publishes a user's Home tab. */
export async function publishHome(house: SlackHouse, user: string): Promise<void> {
  const caller = callerOf(house, user);
  const { said, reader } = await answered(house, user, await home(house.door, caller), (profile) =>
    home(house.door, { ...caller, profile }),
  );
  await house.client.views.publish({ user_id: user, view: homePageView(said, readerOf(reader)) });
}
