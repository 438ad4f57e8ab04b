import { createIntentPhraseMap, type MessageIntent } from "#understanding/answers/intents.ts";
import { createAlternativesPattern, joinAlternatives } from "#understanding/pattern/phrases.ts";

const MET = joinAlternatives`
  met|visited|saw|seen|spoke|spoken|talked|called|phoned|rang|zoomed|caught up|sat down
`;

const CONTACT = "(?:visit|session|meeting|call|chat|zoom|contact)";

const WHEN = "(?:yesterday|today|mins?|minutes|hours?|monday|tuesday|wednesday|thursday|friday|cancel)";

/**
 * Common English phrases for each intent. Like the messages that are looked up among them, they are reduced to letters
 * and single spaces ("don t know").
 */
export const INTENT_PHRASES_EN: ReadonlyMap<string, MessageIntent> = createIntentPhraseMap({
  skip: `
    skip|skip it|skip this|skip this one|skip that|next|next question|pass|leave it|leave it out|leave blank
    no idea|i don t know|i dont know|dont know|don t know|dunno|no comment|move on
  `,
  back: `
    back|go back|previous|undo|one back|back one|take that back|step back|oops
  `,
  later: `
    later|do it later|finish later|i ll finish later|ill finish later|i ll do it later|remind me later
    can t now|cant now|i can t now|i cant now|can t right now|cant right now|not right now|no time now|in a bit
    i ll finish this later|i ll finish this tonight|i ll finish this tomorrow|finish this later|i ll finish tonight
    i ll do this later|later tonight|back later|i ll come back to this
    not today|another time|pause|stop for now|later on|tomorrow|continue later|maybe later
  `,
  start_again: `
    start again|start over|restart|from the start|from the beginning|begin again|reset|start afresh|redo
  `,
  cancel: `
    cancel|cancel it|cancel this|stop|quit|exit|discard|discard it|delete|delete it|throw it away|forget it
    never mind|nevermind|abort|scrap it|delete the draft|discard the draft
  `,
  save: `
    save|save it|save this|save that|submit|submit it|done|confirm|send|send it|all good save it|looks good
    looks right|that s right save it|yes save it|yes save|ok save|ok save it|store it|finish|keep it
  `,
  none: `
    none|nothing|nothing agreed|none agreed|none this time|nothing this time|no commitments|no commitment
    nothing was agreed|not this time|nope nothing|no nothing|nil|n a|na
  `,
  help: `
    help|help me|what can you do|what can i do|how does this work|how do i use this|commands|what now|menu
    options|info|how does it work|what do you do
  `,
  template: `
    template|the template|show template|show the template|show me the template|short form
  `,
});

/** Matches an English description of a visit, or a request to log one. */
export const WANTS_TO_LOG_PATTERN_EN = createAlternativesPattern`
  ^[^W]*(?:log|visit|session)[^W]*$
  ^[^W]*(?:new |another )(?:visit|session)\>
  \<(?:log|record|register|write up|add|report|enter)(?:ging|ing)? (?:W+ ){0,2}${CONTACT}\>
  (?:^|[.!\n,]\s*|\<(?:hi|hello|ok|today|yesterday|so|and|morning|afternoon|just)\>[ ,]*)(?:(?:i|we|i've|ive|we've) )?(?:have |had |just )*${MET}\>
  \<i (?:had|did|finished|have just (?:had|finished)) (?:a|an|my|the) (?:W+ )?${CONTACT}\>
  \<${CONTACT} (?:with|to) W+.{0,60}\<${WHEN}
  \<no (?:visit|session)\>
  \<cancell?ed (?:on me|on us|our|the visit|my visit|today|yesterday)\>
`;
