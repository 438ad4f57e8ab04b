/** The number of one of the twelve rules for a good reflective question; see `FAULTS`. */
export type QuestionWordingRule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export type QuestionWordingFault = keyof typeof FAULTS;

/** A rule that the text of a question breaks, as found by the linter. The author may ignore an advisory one. */
export type QuestionWordingFinding = {
  readonly fault: QuestionWordingFault;
  readonly rule: QuestionWordingRule;
  readonly says: string;
  readonly advisory: boolean;
};

export function createQuestionWordingFinding(fault: QuestionWordingFault): QuestionWordingFinding {
  return { fault, advisory: false, ...FAULTS[fault] };
}

/**
 * Every fault of a question's text that the linter can find, with the rule that it breaks and the message to the
 * author.
 */
const FAULTS = {
  no_single_question: {
    rule: 1,
    says: "Ask one question: one question mark (in Spanish both of its signs), at the end.",
  },
  several_questions: { rule: 1, says: "Ask one thing at a time; a second question takes its own turn." },
  too_long: { rule: 1, says: "Keep it short: at most 25 words in English, 30 in Spanish." },
  not_open: {
    rule: 2,
    says: "Open with what, how, which, who, where or when, so that it cannot be answered with yes or no.",
  },
  asks_for_number: { rule: 2, says: "Ask for something to tell, not for a number or a degree." },
  single_answer: {
    rule: 3,
    says: "Leave room for more than one answer: what might be some of the reasons.",
    advisory: true,
  },
  abstract: { rule: 4, says: "Ask about one moment or thing, not about their leadership or practice in general." },
  therapy: { rule: 4, says: "Ask about the work, not about the person's inner or private life." },
  advice: { rule: 5, says: "It holds advice. Ask what they see; leave the answer to them." },
  verdict: { rule: 6, says: "It holds a verdict on the person or on what they did." },
  evaluation: { rule: 6, says: "It sounds like an evaluation; nothing here is one." },
  presumes: { rule: 7, says: "It takes something unwelcome for granted." },
  long_task: { rule: 8, says: "It cannot be answered in two minutes on a phone." },
  asks_for_name: { rule: 9, says: "It cannot be answered without naming a pupil or a colleague." },
  why_person: { rule: 10, says: 'Ask "why" only about things and procedures, not about what people do.' },
  familiar: {
    rule: 11,
    says: "Speak politely: usted in Spanish, no false closeness, no name for them that ranks them below.",
  },
  decorated: { rule: 11, says: "No exclamation marks and no pictures." },
  compliance: { rule: 12, says: 'It checks up on them. "Nothing yet" must be a good answer.' },
} as const satisfies Readonly<Record<string, { rule: QuestionWordingRule; says: string; advisory?: true }>>;
