import type { PersonId } from "#kernel/id.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { isReviewOfThisVersion, type SessionComment, type SessionRecordWithTexts } from "#mentoring/session/session.ts";
import { type Block, button, contextBlock, dividerBlock, sectionBlock } from "#slack/render/blocks.ts";
import { overflowMenu } from "#slack/render/button-row.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatReplacements } from "#slack/render/replacements.ts";

type Notes = ModalContentNamed<"session.notes">;

/** Renders what the two people of the pair say of a record: whether it is as the principal remembers it, and the comments. */
export function formatExchange(shown: Notes, reader: Reader): Block[] {
  const { notes, pair, me, sent } = shown;
  return [
    ...formatReview(notes, pair, me, reader),
    ...formatComments(shown, reader),
    ...(sent ? [contextBlock(formatSent(sent.replacements, pair, me, reader))] : []),
  ];
}

/** The buttons with which the principal says how they remember it, and the one that takes that back. */
export function reviewButtons({ notes, pair, me }: Notes, reader: Reader) {
  if (pair.principal.id !== me || pair.endedAt) return { says: [], takeBack: [] };
  const session = notes.session.id;
  const back = button("session.review", { session }, reader.say("session.button.review_back"));
  const says = isReviewOfThisVersion(notes)
    ? []
    : [
        button("session.review", { session, says: "confirmed" }, reader.say("session.button.confirm")),
        button("session.review", { session, says: "disputed" }, reader.say("session.button.dispute")),
      ];
  return { says, takeBack: notes.review ? [back] : [] };
}

function formatReview(notes: SessionRecordWithTexts, pair: Pair, me: PersonId, reader: Reader): Block[] {
  const { review } = notes;
  if (!review) return [];
  const values = { day: reader.when(review.at).day };
  const said =
    pair.principal.id === me
      ? reader.say(`session.review.${review.says}.yours`, values)
      : reader.mark(`session.review.${review.says}`, { ...values, principal: firstName(pair.principal) });
  const hint =
    pair.principal.id === me && review.says === "disputed" && !pair.endedAt
      ? [reader.mark("session.review.who_reads", { mentor: firstName(pair.mentor) })]
      : [];
  const before = isReviewOfThisVersion(notes) ? [] : [reader.say("session.review.before_amendment")];
  return [dividerBlock(), sectionBlock(said), ...[...hint, ...before].map((line) => contextBlock(line))];
}

/** Each comment takes two blocks, and a modal holds a hundred. */
const COMMENTS_ON_A_PAGE = 20;

/** Renders a page of the comments in the order of writing, which leads to the older ones. */
function formatComments({ notes, pair, me, commentsAt: at = 0 }: Notes, reader: Reader): Block[] {
  const { comments, session } = notes;
  if (comments.length === 0) return [];
  const canChange = !pair.endedAt && !session.voidedAt;
  const end = comments.length - at * COMMENTS_ON_A_PAGE;
  const start = Math.max(0, end - COMMENTS_ON_A_PAGE);
  return [
    dividerBlock(),
    sectionBlock(`*${reader.say("session.notes.comments")}*`),
    ...comments
      .slice(start, Math.max(0, end))
      .map((comment) => formatComment(comment, pair, canChange && comment.authorId === me, reader)),
    ...pagerBlocks(
      "session.comments",
      { at, hasOlder: start > 0 },
      (page) => ({ session: session.id, at: page }),
      reader,
    ),
  ];
}

function formatComment(comment: SessionComment, pair: Pair, canChange: boolean, reader: Reader): Block {
  const { authorId, text, writtenAt, editedAt } = comment;
  const by = firstName(pair.principal.id === authorId ? pair.principal : getOtherPerson(pair, pair.principal.id));
  const edited = editedAt ? ` · ${reader.say("session.comment.edited", { day: reader.when(editedAt).day })}` : "";
  return sectionBlock(
    `*${escapeMrkdwn(by)}* · ${reader.when(writtenAt).day}${edited}\n${escapeMrkdwn(text)}`,
    canChange ? changeMenu(comment, reader) : undefined,
  );
}

function changeMenu({ id: comment }: SessionComment, reader: Reader) {
  return overflowMenu(
    button("session.comment_edit", { comment }, reader.say("session.button.comment_edit")),
    button("session.comment_take_back", { comment }, reader.say("session.button.comment_take_back")),
  );
}

/** Says that the comment was sent, and if names or numbers in it were replaced, by what. */
function formatSent(replacements: readonly string[], pair: Pair, me: PersonId, reader: Reader): string {
  const other = firstName(getOtherPerson(pair, me));
  if (replacements.length === 0) return reader.mark("session.comment.sent", { other });
  return reader.mark("session.comment.sent.replaced", {
    other,
    replacements: formatReplacements(replacements, reader),
  });
}
