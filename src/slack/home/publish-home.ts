import type { HomeView } from "@slack/types";
import { look } from "#slack/act.ts";
import type { SlackHouse } from "#slack/house.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { homeView } from "#slack/render/home/home.view.ts";
import { readerOf } from "#slack/render/reader.ts";
import { setUpHome, strangerHome } from "#slack/render/setup/setup.view.ts";
import { profileOf } from "#slack/setup/profile.ts";
import { gatherHome } from "./home.facts.ts";

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
