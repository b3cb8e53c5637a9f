/** How threads that read are started, in this process and in processes of their own. */
import type { ChildProcess, ForkOptions } from 'node:child_process';
import type { Worker, WorkerOptions } from 'node:worker_threads';
import type { Opening } from '../../batch/reading/opening';
import type { OpenOptions } from '../../xlsx/open';

/** Starts a thread at `thread.ts`, wherever that was built to. */
export type StartWorker = (options: WorkerOptions) => Worker;

/** The same for a process at `process.ts`. */
export type StartProcess = (options: ForkOptions) => ChildProcess;

/** Handed to a thread as it starts. */
export type ThreadData = Pick<OpenOptions, 'library'>;

/** Told to a process first, once. */
export type ProcessOpening = { opening: Opening; megabytes: number };

/** The exit code of a process whose thread wanted more memory than it may have. */
export const outOfMemory = 12;

/** Room for what reading a file leaves behind: fewer, and hardly longer, collections of it. */
const maxYoungGenerationSizeMb = 32;

/** @param megabytes of heap */
export function workerOptions(workerData: ThreadData, megabytes: number): WorkerOptions {
  return { workerData, resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb } };
}

/** Of what a thread died. */
export function causeOf(error: NodeJS.ErrnoException): 'memory' | 'unknown' {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'unknown';
}
