import type { OwnQuestion } from "#mentoring/own-question-shape.ts";
import type { Answer } from "./answer.ts";
import { answerCapabilities } from "./answer-capabilities.ts";
import { answerCommitments } from "./answer-commitments.ts";
import { answerConfided } from "./answer-confided.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerDrafts } from "./answer-drafts.ts";
import { answerHours } from "./answer-hours.ts";
import { answerNextVisit } from "./answer-next-visit.ts";
import { answerNotLogged } from "./answer-not-logged.ts";
import { answerNotSeen } from "./answer-not-seen.ts";
import { answerOtherQuestion } from "./answer-other.ts";
import { answerPastSessions } from "./answer-past-sessions.ts";
import { answerSchoolDays } from "./answer-school-days.ts";
import { answerVisitsAhead } from "./answer-visits-ahead.ts";
import { answerWhenMet } from "./answer-when-met.ts";
import { answerWhoIs } from "./answer-who-is.ts";
import { answerWhoReads } from "./answer-who-reads.ts";
import { answerNotReached, answerWhomToCall } from "./answer-whom-to-call.ts";
import { answerWhyAsked } from "./answer-why-asked.ts";

/** How each question is answered. */
export const ANSWERS: { readonly [Question in OwnQuestion | "visits_ahead"]: (at: AnswerContext) => Promise<Answer> } =
  {
    next_visit: answerNextVisit,
    visits_ahead: answerVisitsAhead,
    commitments: answerCommitments,
    past_sessions: answerPastSessions,
    not_seen: answerNotSeen,
    who_reads: answerWhoReads,
    why_asked: answerWhyAsked,
    hours: answerHours,
    who_is: answerWhoIs,
    capabilities: answerCapabilities,
    drafts: answerDrafts,
    school_days: answerSchoolDays,
    not_logged: answerNotLogged,
    when_met: answerWhenMet,
    not_reached: answerNotReached,
    whom_to_call: answerWhomToCall,
    confided: answerConfided,
    other_question: answerOtherQuestion,
  };
