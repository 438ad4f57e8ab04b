import { SAID_BY_WORD, type SaidByWord } from "#mentoring/by-word-shapes.ts";
import type { Press } from "#mentoring/delivery/open-question/open-question.ts";
import type { RequestContext } from "#mentoring/door/member.ts";
import type { Reply } from "#mentoring/door/reply.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole } from "#mentoring/people/person.ts";

/** Says in a message what a press would have said in place of its button. What has a reply of its own is said by that. */
export async function sayPressed(at: RequestContext, { payload }: Press, reply: Reply): Promise<void> {
  const { tx, now, arrival } = at;
  if (reply.kind === "say_instead" && reply.utterance.kind === "wish.done")
    return notify(tx, tx.personId, { kind: "wish.done", wish: reply.utterance.wish }, now);
  const says = whatItSays(at, reply);
  if (!says) return;
  const of = payload.visit ?? payload.session ?? payload.pair ?? payload.commitment;
  const to = typeof payload.to === "string" && says === "visit.answer.converted" ? payload.to : undefined;
  const about = { ...(of !== undefined && { of: String(of) }), ...(to && { to: to as "phone" }) };
  await notify(tx, tx.personId, { kind: "act.said", arrival, says, ...about }, now);
}

function whatItSays({ me }: RequestContext, reply: Reply): SaidByWord | undefined {
  switch (reply.kind) {
    case "tell":
      return knownKey(reply.lines[0]?.key);
    case "replace":
      return knownKey(reply.line.key);
    case "say_instead": {
      const { utterance, said } = reply;
      if (said) return knownKey(said.key);
      if (utterance.kind !== "promise.made") return undefined;
      if (utterance.answer === "yes") return "promise.accepted";
      return hasRole(me, "principal") ? "promise.declined" : "promise.declined.mentor";
    }
    default:
      return undefined;
  }
}

const knownKey = (key: string | undefined) => SAID_BY_WORD.find((each) => each === key);
