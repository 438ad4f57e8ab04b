import { setTimeout as pause } from "node:timers/promises";

/** Something that was posted: where, when (in milliseconds since 1970), and which kind of notice it was. */
export type Post = { readonly channel: string; readonly at: number; readonly kind: string };

export const ANSWERS_PATH = "/posts";

/** Nothing was posted for this long: what is missing will not come. */
const SILENCE_MS = 15_000;
const LOOK_EVERY_MS = 100;

/** What was posted since it was last asked. */
export async function takePosts(slackUrl: string): Promise<Post[]> {
  return (await fetch(`${slackUrl}${ANSWERS_PATH}`)).json() as Promise<Post[]>;
}

/** Waits for as many answers as messages were acknowledged, or until none has come for a while. */
export async function waitForAnswers(slackUrl: string, wanted: number): Promise<readonly Post[]> {
  const answers: Post[] = [];
  let heardAt = performance.now();
  while (answers.length < wanted && performance.now() - heardAt < SILENCE_MS) {
    const posts = (await takePosts(slackUrl)).filter(({ kind }) => kind === "help.offered");
    if (posts.length > 0) heardAt = performance.now();
    answers.push(...posts);
    await pause(LOOK_EVERY_MS);
  }
  return answers;
}
