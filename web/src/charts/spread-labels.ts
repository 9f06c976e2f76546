/**
 * Moves labels apart as little as possible: heights where labels of `lineHeight` pixels, wished at `wished`, can be
 * read without touching, in the order of their wishes and inside `top` … `bottom`. When there are more labels than
 * room they share it evenly. The result has the order of the input.
 */
export function spreadLabels(
  wished: readonly number[],
  lineHeight: number,
  top: number,
  bottom: number,
): readonly number[] {
  if (wished.length === 0) return [];
  const room = Math.max(bottom - top, 0);
  const step = wished.length > 1 ? Math.min(lineHeight, room / (wished.length - 1)) : 0;
  const order: number[] = [];
  wished.forEach((wish, place) => {
    const rank = wished.filter(
      (other, otherPlace) => other < wish || (other === wish && otherPlace < place),
    ).length;
    order[rank] = place;
  });
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((place, rank) => {
    blocks.push({ sum: wished[place]! - rank * step, count: 1 });
    while (blocks.length > 1 && mean(blocks[blocks.length - 2]!) > mean(blocks[blocks.length - 1]!)) {
      const last = blocks.pop()!;
      const before = blocks[blocks.length - 1]!;
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  const highest = bottom - step * (wished.length - 1);
  const start = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.min(Math.max(mean(block), top), highest)),
  );
  const placed: number[] = [];
  order.forEach((place, rank) => {
    placed[place] = start[rank]! + rank * step;
  });
  return placed;
}

function mean(block: { readonly sum: number; readonly count: number }): number {
  return block.sum / block.count;
}
