/** One piece of a larger read or write: what it queues, and about how many bytes of JSON it will take. */
export interface Piece {
  bytes: number;
  queue: () => void;
}

/** Bytes aimed at for one request or response: well under the 5 MB at which Excel on the web refuses. */
export const batchBytes = 1_000_000;

/** Pieces in their order, gathered so that each batch stays within the limit; a larger piece is alone. */
export function packBySize<Item extends { bytes: number }>(
  items: readonly Item[],
  limit: number = batchBytes
): Item[][] {
  const batches: Item[][] = [];
  let filled = Infinity;
  for (const item of items) {
    if (filled + item.bytes > limit) {
      batches.push([]);
      filled = 0;
    }
    batches[batches.length - 1].push(item);
    filled += item.bytes;
  }
  return batches;
}

/**
 * Queues the pieces and sends them: one round trip for each megabyte (or other limit), none for no piece.
 * before is queued at the head of every batch (switches that end with each sync).
 */
export async function syncBySize(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  before: () => void = () => undefined,
  limit: number = batchBytes
): Promise<void> {
  const send = () => context.sync();
  for (const batch of packBySize(pieces, limit)) {
    before();
    batch.forEach((piece) => piece.queue());
    await send();
  }
}
