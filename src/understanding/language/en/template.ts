import type { TemplateWords } from "#understanding/template/template-words.ts";

const THEY = "(?:(?:she|he|they|N+(?: N+)*) )?";

export const TEMPLATE_WORDS_EN: TemplateWords = {
  labels: {
    header: "day|date|when|with|who|length|minutes|time",
    request: `(?:what )?${THEY}(?:brought|wanted|asked(?: for)?)|request|topic`,
    working: "(?:what(?:'s| is)? )?(?:works|working|worked)|going well|good|wins?",
    challenge: "(?:what(?:'s| is)? )?(?:hard|difficult|tough)|challenges?|struggles?|difficulties",
    principal: `(?:she|he|they|N+(?: N+)*)(?: will|'ll)?|(?:her|his|their) commitments?`,
    mentor: "i(?: will|'ll)|i|me|my commitments?",
    joint: "we(?: will|'ll)?|both|together",
    next: "next(?: visit| meeting| time| session)?",
    reason: "reason|why|cause|because",
    objective: "(?:objective|aim|goal|purpose)(?: of the (?:visit|session|meeting))?",
  },
  bareLabels: {
    request: "brought",
    working: "works",
    challenge: "hard",
    principal: "(?:she|he|they)(?: will|'ll)",
    mentor: "i(?: will|'ll)",
    next: "next",
    reason: "reason",
  },
  signs: {
    in_person: "visit|in[- ]person",
    phone: "phone(?: call)?|call|tel",
    async_messaging: "whats?app|messages?|chat|texts?",
    video: "video(?: call)?|zoom|teams|meet",
    not_held: "not held|no visit|cancell?ed|did(?: not|n't) happen",
  },
  weekdays: "mon tue wed thu fri sat sun",
};
