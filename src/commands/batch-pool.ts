/**
 * Chunks of a batch assessed on worker threads, handed out in order. Never more than a few chunks are ahead of what the
 * reader has taken, so that memory stays flat however slow the reader is.
 */
import { Worker } from 'node:worker_threads';
import { assessChunk, type BatchSettings, type ChunkResult } from './batch-chunk.ts';
import type { Job, Reply } from './batch-worker.ts';

/** File names a message to a worker; large enough that messages cost nothing, small enough that little waits. */
const CHUNK = 32;
/** Little room for short-lived values costs no time here, and keeps three heaps small. */
const LIMITS = { maxYoungGenerationSizeMb: 24 };
/** Chunks a worker may be ahead of the reader. */
const AHEAD = 2;

/** Results in the order of `files`. Without workers everything is done on this thread. */
export async function* assessAll(
  files: readonly string[],
  settings: BatchSettings,
  workers: number,
  script: URL,
): AsyncGenerator<ChunkResult> {
  const chunks = Math.ceil(files.length / CHUNK);
  const chunkAt = (index: number) => files.slice(index * CHUNK, (index + 1) * CHUNK);
  if (workers === 0) {
    for (let index = 0; index < chunks; index++) yield await assessChunk(chunkAt(index), settings);
    return;
  }
  const pool = Array.from(
    { length: workers },
    () => new Worker(script, { workerData: settings, resourceLimits: LIMITS }),
  );
  const arrived = new Map<number, Reply>();
  let wake: () => void = () => undefined;
  let failure: Error | null = null;
  for (const worker of pool) {
    worker.on('message', (reply: Reply) => {
      arrived.set(reply.index, reply);
      wake();
    });
    worker.on('error', (error) => {
      failure = error instanceof Error ? error : new Error(String(error));
      wake();
    });
  }
  let sent = 0;
  const send = (limit: number) => {
    for (; sent < Math.min(chunks, limit); sent++) {
      const job: Job = { index: sent, files: chunkAt(sent) };
      pool[sent % workers]?.postMessage(job);
    }
  };
  try {
    for (let next = 0; next < chunks; next++) {
      send(next + workers * AHEAD);
      while (!arrived.has(next)) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const reply = arrived.get(next);
      arrived.delete(next);
      if (!reply || 'error' in reply) throw new Error(reply?.error ?? 'a worker gave no answer');
      yield reply;
    }
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}
