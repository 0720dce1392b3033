/** A batch's worker thread: settings once, then chunks of file names in and finished text out. */
import { parentPort, workerData } from 'node:worker_threads';
import { assessChunk, type BatchSettings } from './chunk.ts';

export interface Job {
  index: number;
  files: string[];
}
export type Reply =
  | { index: number; text: Uint8Array; files: number; faults: number }
  | { index: number; error: string };

parentPort?.on('message', async ({ index, files }: Job) => {
  try {
    const result = await assessChunk(files, workerData as BatchSettings);
    parentPort?.postMessage({ index, ...result } satisfies Reply, [result.text.buffer as ArrayBuffer]);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ index, error: text } satisfies Reply);
  }
});
