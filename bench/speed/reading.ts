/** Our mere reading: `node reading.cjs FOLDER DEFINITION THREADS` reads every file there, on the main thread for 0, and says how long that took. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { cataloguesOf } from '../../src/batch/catalogues';
import { receive } from '../../src/batch/receive';
import { tuneEngine } from '../../src/cli/engine';
import { incomingFiles } from '../../src/cli/incoming';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { loadDefinition } from '../../src/cli/openDefinition';
import { nodePool } from '../../src/cli/reading/nodeThreads';
import { openSound } from '../../src/definition/openSound';

async function read(folder: string, definitionFile: string, threads: number): Promise<void> {
  const definition = await loadDefinition(definitionFile);
  const catalogues = cataloguesOf(definition, openSound);
  const files = await incomingFiles([folder]);
  const started = performance.now();
  const start = (options: object) => new Worker(join(__dirname, '../../dist/cli/reading.cjs'), options);
  const { signal } = new AbortController();
  const reader = threads > 0 ? nodePool({ start, threads, definition, catalogues, signal }) : undefined;
  const { submissions } = await receive(files, catalogues, { codec: nodeCodec, ...(reader && { reader }) });
  await reader?.close();
  if (submissions.length !== files.length)
    throw new Error(`${submissions.length} of ${files.length} were read`);
  process.stdout.write(JSON.stringify({ readingSeconds: (performance.now() - started) / 1000 }));
}

tuneEngine();
const [folder = '', definitionFile = '', threads = '0'] = process.argv.slice(2);
void read(folder, definitionFile, Number(threads));
