import type { CorrectionWords } from "#understanding/language/correction-words.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const SHE = "(?:she|he|they|N+|the principal)";

export const CORRECTION_WORDS_EN: CorrectionWords = {
  leads: joinAlternatives`
    no|oh|ah|oops|hey|and|but|ok|okay|well|wait|hold on|hang on|sorry|pardon|correction|correct that|i was wrong|i made a mistake|my mistake|my bad
    actually|i mean|i meant|scratch that|just to correct|to be clear|note|so|i think
  `,
  places: {
    request: joinAlternatives`
      what ${SHE} (?:brought(?: up)?|wanted(?: to talk about)?|asked(?: for| about)?|raised|came with|came to talk about)
      (?:her|his|their) (?:request|topic)|${SHE} brought(?: up)?
    `,
    working: joinAlternatives`
      (?:what(?:'s| is|s)?|something that(?:'s| is)?|things? that(?:'s| is| are)?) (?:(?:already|really) )?(?:works?|working|going well|went well|good)(?: well)?
      (?:a |one of the )?(?:strengths?|success(?:es)?)
    `,
    challenge: joinAlternatives`
      (?:what(?:'s| is|s)?|something that(?:'s| is)?|things? that(?:'s| is| are)?) (?:(?:really|most) )?(?:hard|difficult|a struggle|a challenge|tough|not (?:working|going well)|n't working)
      what (?:isn't|is not|doesn't|does not|didn't) (?:work(?:ing)?|going well)|what ${SHE} (?:finds? (?:hard|difficult)|struggles? with)
      (?:a |one of the )?(?:challenges?|difficult(?:y|ies)|struggles?|problems?)
    `,
    principal: joinAlternatives`
      hers|theirs|(?:her|his|their) (?:job|task|promise|commitment|part)|his(?=\s*(?:$|[,.;!]|not))
      ${SHE} (?:does|will do|is doing|'ll do|is the one doing) (?:it|that|this|them|those)|(?:she|he)(?=\s*(?:$|[.!;]))|N+'s(?=\s*(?:$|[,.;!]|not))
    `,
    mentor: joinAlternatives`
      mine|my (?:job|task|promise|commitment|part)|i (?:do|will do|'ll do|am doing|am the one doing) (?:it|that|this|them|those)
      i'll (?:do|handle|take care of) (?:it|that|this|them|those)|(?:me|i)(?=\s*(?:$|[.!;]))
    `,
  },
  denies: String.raw`(?:not|never|instead of|rather than|\p{L}+n't)(?:\s+(?:is|was|are|were|in|under|as|for|really|going|do|does|did|part of))*`,
  subjects: joinAlternatives`
    (?:the|that|this) (?:bit|part|thing|stuff|point|promise|commitment|line)(?: (?:about|on|of|with)\>|(?=\s+(?:is|was)(?:n't)?\>))
    (?:that|this|it)(?:'s| is| was| isn't| wasn't)\>|(?:what i (?:said|wrote|put) about)\>
  `,
  moves: "(?:put|move|shift)",
  copulas: "(?:is|was|were|are|'s)(?: that)?",
  insteadOf: "(?:and )?not(?! (?:only|just|so much))|instead of|rather than",
  but: "but(?: rather)?",
  last: "(?:the|that) (?:last|latest) (?:one|bit|part|thing|sentence|line|message|thing i (?:said|wrote)|bit i (?:said|wrote))|what i (?:just )?(?:said|wrote) last",
  wasNot: "(?:(?:it|that) (?:wasn't|was not|isn't|is not|wasnt)(?: with)?|not(?: with)?)",
  was: "(?:(?:but )?(?:it|that) was(?: with)?|but(?: with)?|with|it's)",
  began: "(?:started|began|begun|kicked off|got there|arrived)",
  besideTime: joinAlternatives`
    not|actually|really|just|only|in fact|i think|it|we|i|that|was|at|by|around|about|and|though|so|already|to be exact|the|a|with|at|of|my|our
    visit|meeting|session|call|conversation|N+(?: N+)*|please|too|all
  `,
  empty: joinAlternatives`
    what|that|this|about|part|thing|stuff|said|wrote|promises?|commitments?|tasks?|line|draft|record|goes|belongs|under|with|from|into|instead|rather|really|actually
    move|shift|wait|sorry|correction|drop|remove|delete|take|leave|last|message|they|them|principal|doing|does|will|have|here|should|because
  `,
};
