import type { Dice } from "#test/support/dice.ts";
import type { Living } from "#test/term/living.ts";
import { declareLate, enterDays } from "./calendar.ts";
import { changeMentor, correctPair, endPair, reopenPair } from "./pairs.ts";
import { changeSettings, closeAccount, leaveAndReturn, moveZone, pauseQuestions, takeLeave } from "./people.ts";
import { amendRecord, changeCommitment, changeVisit, reviewRecord, voidRecord } from "./records.ts";

/** Something that people do besides meeting: how often it is drawn, against the others. Each is done once at least. */
export type Act = { readonly weight: number; readonly run: (living: Living) => Promise<unknown> };

export const ACTS: Readonly<Record<string, Act>> = {
  "another mentor": { weight: 2, run: changeMentor },
  "a pair ends": { weight: 2, run: endPair },
  "a pair goes on": { weight: 1, run: reopenPair },
  "a pair was entered wrongly": { weight: 1, run: correctPair },
  "somebody leaves and comes back": { weight: 1, run: leaveAndReturn },
  "an account is closed for a while": { weight: 1, run: closeAccount },
  "somebody moves": { weight: 3, run: moveZone },
  "somebody changes their settings": { weight: 4, run: changeSettings },
  "somebody pauses the questions": { weight: 1, run: pauseQuestions },
  "somebody goes on leave": { weight: 3, run: takeLeave },
  "a holiday is declared the evening before": { weight: 3, run: declareLate },
  "days are entered": { weight: 1, run: enterDays },
  "a record is withdrawn": { weight: 3, run: voidRecord },
  "a record is amended": { weight: 4, run: amendRecord },
  "a record is reviewed": { weight: 2, run: reviewRecord },
  "an agreement changes": { weight: 3, run: changeCommitment },
  "a visit changes": { weight: 9, run: changeVisit },
};

export function drawAct(dice: Dice): readonly [name: string, act: Act] {
  const all = Object.entries(ACTS);
  let left = dice.below(all.reduce((sum, [, { weight }]) => sum + weight, 0));
  const drawn = all.find(([, { weight }]) => {
    left -= weight;
    return left < 0;
  });
  if (!drawn) throw new Error("something is always drawn");
  return drawn;
}
