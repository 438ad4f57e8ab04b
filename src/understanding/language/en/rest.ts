import type { RestWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const CALL = "(?:call|ring|phone|speak to|talk to)";
const WISH = "(?:i d like|id like|i would like|i d love|i want|i need|i wish for|please|i d prefer|i would prefer)";

export const REST_WORDS_EN: RestWords = {
  courtesy: "hello|hi|hey|yes|ok|okay|so|and|please|thanks|thank you|today|now",
  denied: "no|not|nobody|never|dont|cant|W+n t",
  fine: joinAlternatives`
    (?:i m|im|i am|i feel|i m feeling|i am feeling) (?:much |quite |all |a bit |a little )?(?:fine|ok|okay|better|alright|right|well|good)(?: now| again| today)?
    it was a (?:false alarm|misunderstanding|mistake)|it s all (?:fine|good|right)(?: now)?
  `,
  call: joinAlternatives`
    ${WISH} (?:for )?(?:W+ ){1,4}to ${CALL} (?:to )?me(?: W+){0,3}
    (?:${WISH} )?(?:have|let|ask|get|to have|can you (?:have|ask|get)|could you (?:have|ask|get)) (?:W+ ){1,4}?(?:to )?${CALL} (?:to )?me(?: W+){0,3}
    (?:can|could|will|would) (?:W+ ){1,3}?${CALL} (?:to )?me(?: W+){0,3}
    ${WISH} (?:a call|a phone call|to (?:talk|speak) (?:to|with) (?:someone|somebody|a person|a human))(?: W+){0,3}
    (?:someone|somebody|anyone) (?:should |to |must )?${CALL} (?:to )?me
  `,
  askAgain: joinAlternatives`
    (?:you (?:can|may|could) |please |do )?ask me(?: questions| things)?(?: again| once more)
    you (?:can|may|could) (?:ask me|start asking(?: me)?|go on asking(?: me)?)(?: questions)?(?: again| now)?
    you (?:can|may|could) (?:start|resume|go on with|continue) (?:with )?(?:your |the )?questions(?: again)?
    (?:your |the )?questions (?:can|may) (?:come|start)(?: back)?(?: again)?
  `,
};
