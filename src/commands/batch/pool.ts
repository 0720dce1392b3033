/**
 * Chunks of a batch assessed on worker threads, handed out in order. Never more than a few chunks are ahead of what the
 * reader has taken, so that memory stays flat however slow the reader is.
 */
import { Worker } from 'node:worker_threads';
import { assessChunk, type BatchSettings, type ChunkResult } from './chunk.ts';
import type { Job, Reply } from './worker.ts';

/** File names a message to a worker; large enough that messages cost nothing, small enough that little waits. */
const CHUNK = 32;
/** Little room for short-lived values costs no time here, and keeps three heaps small. */
const LIMITS = { maxYoungGenerationSizeMb: 24 };
/** Chunks that a thread may be ahead of the reader. */
const AHEAD = 2;

/** Results in the order of `files`. This thread assesses too, whenever it has nothing to hand on. */
export async function* assessAll(
  files: readonly string[],
  settings: BatchSettings,
  workers: number,
  script: string,
): AsyncGenerator<ChunkResult> {
  const chunks = Math.ceil(files.length / CHUNK);
  const chunkAt = (index: number) => files.slice(index * CHUNK, (index + 1) * CHUNK);
  const arrived = new Map<number, ChunkResult>();
  const pool = startPool(script, settings, workers, (index, result) => arrived.set(index, result));
  let begun = 0;
  try {
    for (let next = 0; next < chunks; next++) {
      for (let result = arrived.get(next); ; result = arrived.get(next)) {
        const most = Math.min(chunks, next + (workers + 1) * AHEAD);
        while (begun < most && pool.hasRoom()) pool.send(begun, chunkAt(begun++));
        if (result !== undefined) {
          arrived.delete(next);
          yield result;
          break;
        }
        if (begun < most) {
          const own = begun++;
          arrived.set(own, await assessChunk(chunkAt(own), settings));
          // What the workers sent in the meantime is taken in.
          if (workers > 0) await new Promise(setImmediate);
        } else {
          await pool.somethingArrived();
        }
      }
    }
  } finally {
    await pool.end();
  }
}

interface Pool {
  /** Whether a worker would wait for more than it has. */
  hasRoom(): boolean;
  send(index: number, files: string[]): void;
  /** @throws what went wrong in a worker. */
  somethingArrived(): Promise<void>;
  end(): Promise<void>;
}

function startPool(
  script: string,
  settings: BatchSettings,
  workers: number,
  take: (index: number, result: ChunkResult) => void,
): Pool {
  const pool = Array.from({ length: workers }, () => ({
    worker: new Worker(script, { workerData: settings, resourceLimits: LIMITS }),
    waiting: 0,
  }));
  let wake: () => void = () => undefined;
  let failure: Error | null = null;
  const fail = (error: unknown) => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    wake();
  };
  for (const one of pool) {
    one.worker.on('message', (reply: Reply) => {
      one.waiting--;
      if ('error' in reply) fail(reply.error);
      else take(reply.index, reply);
      wake();
    });
    one.worker.on('error', fail);
  }
  return {
    hasRoom: () => pool.some(({ waiting }) => waiting < AHEAD),
    send(index, files) {
      const one = pool.find(({ waiting }) => waiting < AHEAD);
      if (one === undefined) return;
      one.waiting++;
      one.worker.postMessage({ index, files } satisfies Job);
    },
    async somethingArrived() {
      if (failure === null) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure !== null) throw failure;
    },
    async end() {
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}
