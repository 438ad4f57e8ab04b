import type { PersonId } from "#kernel/id.ts";
import type { DoneWishId, WhatWasDone } from "#mentoring/conversation/wish/done-wish.ts";
import type { Notice } from "#mentoring/notice.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { OpenMatter } from "./own-question/answer.ts";

type Asked = Omit<Extract<Notice, { readonly kind: "wish.asked" }>, "kind" | "arrival" | "pairs" | "of">;

/** What is said in reply to a wish written in ordinary words. */
export type WishUtterance =
  | ({
      readonly kind: "wish.done";
      readonly wish: DoneWishId;
      readonly done: WhatWasDone;
      readonly mayUndo: boolean;
      /** The visits that lie in the days on which the reader is away, or the one that was planned. */
      readonly visits: readonly { readonly visit: Visit; readonly pair: Pair }[];
      /** When questions are asked, if nothing is sent at the time that the reader chose. */
      readonly askedAt?: Temporal.PlainTime;
      readonly me: PersonId;
      readonly isMentor: boolean;
      /** On whose page of the notebook the note is. */
      readonly about?: Pair;
    } & GoesOn)
  | ({ readonly kind: "wish.undone"; readonly done: WhatWasDone } & GoesOn)
  | { readonly kind: "reminder.due"; readonly text: string }
  | { readonly kind: "talk.asked"; readonly name: string }
  | ({
      readonly kind: "wish.asked";
      readonly pairs: readonly Pair[];
      /** Of whom or of which pair a coordinator's wish may be. */
      readonly managed: readonly (Person | Pair)[];
      /** Who coordinates the programme. */
      readonly coordinators: readonly string[];
      readonly isPrincipal: boolean;
      readonly today: Temporal.PlainDate;
      readonly me: PersonId;
    } & Asked &
      GoesOn);

/** What stood open when the wish was written, and goes on. */
type GoesOn = { readonly open?: OpenMatter };
