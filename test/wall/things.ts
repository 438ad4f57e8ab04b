import { THINGS_OF_A_PAIR } from "./things-of-a-pair.ts";
import { THINGS_OF_A_REFUSED_LINK } from "./things-of-a-refused-link.ts";
import { THINGS_OF_A_THREAD } from "./things-of-a-thread.ts";
import { THINGS_OF_ONE_PERSON } from "./things-of-one-person.ts";
import { THINGS_OF_SAFEGUARDING } from "./things-of-safeguarding.ts";
import { THINGS_OF_THE_AUDIT } from "./things-of-the-audit.ts";
import { THINGS_OF_THE_PROGRAMME } from "./things-of-the-programme.ts";
import { THINGS_OF_THE_UNPLACED } from "./things-of-the-unplaced.ts";

/** Everything of the permission matrix that this schema holds. Ana and Rosa's unless it says otherwise. */
export const THINGS = {
  ...THINGS_OF_THE_PROGRAMME,
  ...THINGS_OF_A_REFUSED_LINK,
  ...THINGS_OF_A_PAIR,
  ...THINGS_OF_A_THREAD,
  ...THINGS_OF_ONE_PERSON,
  ...THINGS_OF_THE_AUDIT,
  ...THINGS_OF_SAFEGUARDING,
  ...THINGS_OF_THE_UNPLACED,
};

export type ThingName = keyof typeof THINGS;
