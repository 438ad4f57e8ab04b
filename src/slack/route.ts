import type { ActionName } from "#mentoring/door/actions.ts";
import type { FormName } from "#mentoring/door/forms.ts";
import { commitmentListeners } from "./commitment/commitment.listener.ts";
import { homeListeners } from "./home/home.listener.ts";
import type { Answered, HandedIn, Listeners, Pressed, Reply } from "./listener.ts";
import { notebookListeners } from "./notebook/notebook.listener.ts";
import { promiseListeners } from "./promise/promise.listener.ts";
import { reflectionListeners } from "./reflection/reflection.listener.ts";
import { sessionListeners } from "./session/session.listener.ts";
import { setupListeners } from "./setup/setup.listener.ts";
import { visitListeners } from "./visit/visit.listener.ts";

const FOLDERS: readonly Listeners[] = [
  sessionListeners,
  visitListeners,
  homeListeners,
  notebookListeners,
  setupListeners,
  promiseListeners,
  reflectionListeners,
  commitmentListeners,
];

/** Who listens to what is pressed. */
export function pressedBy(name: ActionName): ((pressed: Pressed) => Promise<Reply>) | undefined {
  return FOLDERS.map((folder) => folder.pressed?.[name]).find((listener) => listener !== undefined);
}

/** Who listens to a modal that is handed in. */
export function handedInBy(name: FormName): ((handedIn: HandedIn) => Promise<Answered>) | undefined {
  return FOLDERS.map((folder) => folder.handedIn?.[name]).find((listener) => listener !== undefined);
}
