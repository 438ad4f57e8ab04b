/** Runs the tasks of one key one after another; see {@link createTurns}. */
export type Turns = (key: string, task: () => Promise<void>) => Promise<void>;

type Turn = { readonly running: Promise<void>; next?: { task: () => Promise<void>; readonly done: Promise<void> } };

/**
 * Creates a queue in which one task of a key runs at a time. All that are asked for meanwhile share one further run, of
 * the latest, which reads what has changed until then. So whatever finishes last shows the newest state, and nothing is
 * done more often than it can be seen.
 */
export function createTurns(): Turns {
  const turns = new Map<string, Turn>();
  const begin = (key: string, task: () => Promise<void>): Promise<void> => {
    const running = task();
    const turn: Turn = { running };
    turns.set(key, turn);
    const over = () => {
      if (!turn.next && turns.get(key) === turn) turns.delete(key);
    };
    running.then(over, over);
    return running;
  };
  return (key, task) => {
    const turn = turns.get(key);
    if (!turn) return begin(key, task);
    if (turn.next) {
      turn.next.task = task;
      return turn.next.done;
    }
    const run = () => begin(key, turn.next?.task ?? task);
    turn.next = { task, done: turn.running.then(run, run) };
    return turn.next.done;
  };
}
