/** A range of folded (normalised) text, from `start` (inclusive) to `end` (exclusive). */
export type TextSpan = { readonly start: number; readonly end: number };

/** Sorts spans and keeps the longer of two that overlap: "5 days ago" is a day, not a duration. */
export function removeOverlappingSpans<S extends TextSpan>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/**
 * Groups spans by the longer span (the frame) that contains each. A span outside every frame is left out. Both lists
 * must be sorted.
 */
export function groupSpansByContainer<S extends TextSpan>(frames: readonly TextSpan[], spans: readonly S[]): S[][] {
  let next = 0;
  return frames.map((frame) => {
    const found: S[] = [];
    for (let span = spans[next]; span && span.start < frame.end; span = spans[++next]) {
      if (span.start >= frame.start && span.end <= frame.end) found.push(span);
    }
    return found;
  });
}

/** Leaves out the spans that overlap one of `taken`. Both lists must be sorted; spans of one list do not overlap. */
export function withoutOverlaps<S extends TextSpan>(spans: readonly S[], taken: readonly TextSpan[]): S[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    return (taken[next]?.start ?? Infinity) >= end;
  });
}
