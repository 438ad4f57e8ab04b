import type { HomeView } from "@slack/types";
import { look } from "#slack/act.ts";
import { strangerText } from "#slack/help/stranger.ts";
import type { SlackHouse } from "#slack/house.ts";
import { readerOf } from "#slack/reader.ts";
import { profileOf } from "#slack/setup/profile.ts";
import { setUpHome, strangerHome } from "#slack/setup/setup.view.ts";
import { gatherHome } from "./home.facts.ts";
import { homeView } from "./home.view.ts";

/** Draws a user's Home afresh, as that person may read it. */
export async function publishHome(house: SlackHouse, slackUser: string): Promise<void> {
  await house.client.views.publish({ user_id: slackUser, view: await draw(house, slackUser) });
}

async function draw(house: SlackHouse, slackUser: string): Promise<HomeView> {
  const seen = await look({ house, slackUser }, gatherHome);
  if (seen.kind === "done") return homeView(seen.outcome, readerOf(seen.me));
  const profile = await profileOf(house, slackUser);
  const reader = readerOf(profile);
  return seen.programme ? strangerHome(strangerText(seen), reader) : setUpHome(profile.isAdmin, reader);
}
