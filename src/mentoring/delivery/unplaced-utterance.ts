import type { UnplacedShown } from "#mentoring/conversation/unplaced.ts";
import type { InquiryId } from "#mentoring/inquiry/inquiry.ts";
import type { PersonToAsk } from "#mentoring/inquiry/send-inquiry.ts";
import type { SaidLine } from "#mentoring/line-shapes.ts";
import type { Role } from "#mentoring/people/person.ts";

/** What is said of a message that was not understood, and of a question to a person. */
export type UnplacedUtterance =
  /** `people`: to whom it can be sent as a question. `asks`: the message may be an account. */
  | {
      readonly kind: "unplaced.kept";
      readonly is: "all";
      readonly unplaced: UnplacedShown;
      readonly people: readonly PersonToAsk[];
      readonly roles: readonly Role[];
      readonly asks?: "log";
    }
  /** `continued`: the message below shows the words as they are now; `gone`: none are kept any more. */
  | { readonly kind: "unplaced.kept"; readonly is: "continued" | "gone" }
  /** `name`: whom it is said to. */
  | { readonly kind: "line.said"; readonly says: SaidLine; readonly name: string; readonly roles: readonly Role[] }
  /** What the sender of a question is told of it. */
  | {
      readonly kind: "inquiry.sent";
      readonly is: "asked";
      readonly inquiry: InquiryId;
      readonly to: string;
      readonly words: string;
    }
  | { readonly kind: "inquiry.sent"; readonly is: "received"; readonly from: string; readonly words: string }
  /** The sender took it back after it had been delivered. */
  | { readonly kind: "inquiry.sent"; readonly is: "taken_back" };
