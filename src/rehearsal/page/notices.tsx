import { usePersonLanguage } from "./speech/speech.tsx";
import type { RequestProblem } from "./wire/act.tsx";

type NoticesProps = {
  readonly linked: boolean;
  readonly botConnected: boolean;
  readonly problem: RequestProblem | null;
};

/**
 * Renders the problems of the connection and of the last action, in a polite ARIA live region. The region exists before
 * its text, so that screen readers announce the change.
 */
export function ProblemNotices({ linked, botConnected, problem }: NoticesProps) {
  const { say } = usePersonLanguage();
  return (
    <div className="notices" role="status">
      {!linked && <p className="notice notice-link">{say("rehearsal.link.lost")}</p>}
      {linked && !botConnected && <p className="notice notice-link">{say("rehearsal.link.bot")}</p>}
      {problem && (
        <p className="notice notice-problem">
          <span dir="auto">{problem.text}</span>
          <button type="button" className="button button-quiet" onClick={problem.forget}>
            {say("rehearsal.notice.close")}
          </button>
        </p>
      )}
    </div>
  );
}
