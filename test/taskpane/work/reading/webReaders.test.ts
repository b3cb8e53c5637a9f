/** Files read by workers of the desk's worker, which here are acted by a stand-in on the same thread that only lets through what can be cloned. */
import { cataloguesOf } from '../../../../src/batch/catalogues';
import { openedFrom, type Opening } from '../../../../src/batch/reading/opening';
import { readInTurn } from '../../../../src/batch/reading/readInTurn';
import type { Answer } from '../../../../src/batch/reading/readingThread';
import { receive } from '../../../../src/batch/receive';
import { openSound } from '../../../../src/definition/openSound';
import { fileOf, GivenIncoming, type Order } from '../../../../src/taskpane/work/reading/order';
import { webReaders } from '../../../../src/taskpane/work/reading/webReaders';
import { portableCodec } from '../../../../src/xlsx/codec';
import { codes, world } from '../../../world';
import { filedFile, givenFile } from '../../filedFiles';

const { catalogue, definition } = world({ indicators: { FY_02: '受理' } });
const catalogues = cataloguesOf(definition, openSound);

/** A worker at reader.ts, at one file after the other. `lostAt` is the name of a file over which it is lost. */
class StandIn {
  onmessage: ((told: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  private take: ReturnType<typeof readInTurn> | null = null;
  private turn = Promise.resolve();
  private answered: () => void = () => undefined;

  constructor(private readonly lostAt?: string) {}

  postMessage(told: Opening | Order): void {
    if ('definition' in told) {
      this.take = readInTurn(openedFrom(structuredClone(told)), portableCodec, (answer) => {
        this.say(answer);
        this.answered();
      });
      this.turn = this.turn.then(() => this.say('ready'));
    } else this.turn = this.turn.then(() => new Promise((answered) => this.begin(told, answered)));
  }

  terminate(): void {
    this.ended = true;
  }

  private begin(order: Order, answered: () => void): void {
    this.answered = answered;
    if (this.ended) return;
    if (order.name === this.lostAt) this.onerror?.();
    else this.take?.(fileOf(order));
  }

  private say(answer: Answer): void {
    if (!this.ended) this.onmessage?.({ data: structuredClone(answer) });
  }
}

function readers(count: number, lostAt?: string) {
  const started: StandIn[] = [];
  const start = () => {
    const worker = new StandIn(lostAt);
    started.push(worker);
    return worker as unknown as Worker;
  };
  const made = Array.from({ length: count }, async (_, at) => {
    if (at % 10 === 3) return givenFile(`坏${at}.xlsx`, new Uint8Array(at));
    return filedFile(catalogue, codes.weiyuan, { FY_02: at }, { name: `${at}.xlsx` });
  });
  return { started, start, made: Promise.all(made) };
}

async function received(count: number, lostAt?: string) {
  const { started, start, made } = readers(count, lostAt);
  const files = (await made).map(({ name, file }) => new GivenIncoming(name, file));
  const { signal } = new AbortController();
  const pool = webReaders(files, definition, catalogues, { readers: { start, cores: 2 }, signal });
  const read = await receive(files, catalogues, pool ? { reader: pool } : {});
  await pool?.close();
  return { read, alone: await receive(files, catalogues), started };
}

test('what workers read is what the desk reads itself', async () => {
  const { read, alone, started } = await received(40);
  expect(read).toEqual(alone);
  expect([read.submissions.length, read.rejections.length]).toEqual([36, 4]);
  expect(started.length).toBeGreaterThan(0);
  expect(started.every(({ ended }) => ended)).toBe(true);
});

test('for a few files none is started', async () => {
  expect((await received(5)).started).toEqual([]);
});

test('for a file that a library reads one is started', async () => {
  const { started, start } = readers(0);
  const files = [new GivenIncoming('旧表.xls', givenFile('旧表.xls', new Uint8Array(1)).file)];
  const { signal } = new AbortController();
  const pool = webReaders(files, definition, catalogues, { readers: { start, cores: 2 }, signal });
  expect((await receive(files, catalogues, pool ? { reader: pool } : {})).rejections).toHaveLength(1);
  await pool?.close();
  expect(started).toHaveLength(1);
});

test('a file over which a worker is lost is read by the desk, and the others go on', async () => {
  const { read, alone, started } = await received(20, '7.xlsx');
  expect(read).toEqual(alone);
  expect(started).toHaveLength(2);
});
