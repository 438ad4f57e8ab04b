import type { PrincipalSigns } from "#understanding/names/people-words.ts";

export const PRINCIPAL_SIGNS_EN: PrincipalSigns = {
  visited:
    /(?:met(?: up)?(?: on \p{L}+| again| today| briefly)?(?: with| w\/| w)|met|visited|visit(?: to| with)|visiting|(?:meeting|session|check-?in|catch-?up|coaching|debrief|chat|tea|coffee) with|(?:sat|walked|worked) (?:down )?with|(?:^|[.\n] ?)(?:i |today i |yesterday i )?(?:saw|called|phoned|rang|call with|phone call with|visit with)|(?:principal|head|headteacher|ht|hm):)(?: principal| head(?: ?teacher)?| the head(?: ?teacher)?,?| the principal,?)?(?: mrs?\.?| ms\.?| miss| dr\.?| sister| father| madam)? $/u,
  writer: /(?:(?:^|[^\p{L}])(?:i am|i'm|im|this is|me,)|my name is) $/u,
  principalAfter:
    /^(?:,| \(| is| was|,? who is|,? who's) ?(?:the |our |my |a |her )?(?:new |acting |interim |current |young )*(?:principal|head(?: ?teacher)?|ht|hm|headmaster|headmistress)(?!\p{L}| of| (?:boy|girl|cook|nurse|clerk|lice))/u,
  elsewhere:
    /^,? (?:of|from|at) (?:the )?(?:clinic|hospital|police|precinct|council|church|mosque|parish|library|district|county|ministry|board|cafeteria|canteen|front office|office|kitchen|health centre|health center|trust|union|ngo)(?!\p{L})/u,
  probably: {
    titleBefore: /(?:told|asked|coached|thanked|reminded) (?:mrs?|ms|miss|dr)\.? $/u,
    titleAfter:
      /^ (?:asked|wants?|wanted|will|agreed|decided|promised|approved|plans?|signed|to|gave|thinks|hopes|set|chose|showed me|told me)(?!\p{L})/u,
    after:
      /^ (?:will (?:sit in|observe|visit (?:the|each|every)|review|send me|meet with)|plans to|agreed to|promised to|asked (?:how|me|for|if|whether)|knows that|will try|is thinking of|is worried|is tired|covers|said (?:no|yes)|worries|called the district|sits in|observes|told me|said that|showed me|welcomed me|walked me|greeted me|took me|met me|at (?:the )?\p{L}+(?: \p{L}+)? (?:primary|elementary|school|academy|high|middle))(?!\p{L})/u,
  },
};
