/**
 * Loaded before the command line (`node -r`), in its threads and processes as well: does to it what HUIBIAO_FAULT asks for, `NAME` or `NAME:AT`, where AT counts
 * the calls, from 1. So what needs a moment to be hit, or a disk of Windows, happens each time.
 */
const fs = require('node:fs');
const Module = require('node:module');
const promises = require('node:fs/promises');
const { isMainThread } = require('node:worker_threads');

const [fault, given = '1'] = (process.env.HUIBIAO_FAULT ?? '').split(':');
const at = Number(given);
const original = { ...promises, openSync: fs.openSync, readFileSync: fs.readFileSync };
/** Whether this is no process of the command's own, but one that it started to read in. */
const isApart = (process.env.HUIBIAO_COMMAND ??= String(process.pid)) !== String(process.pid);
const isWorkbook = (path) => /\.xlsx$/.test(String(path));
const failing = (code) => Object.assign(new Error(code), { code });

let calls = 0;
const nth = () => ++calls === at;
const interrupt = () => process.kill(process.pid, 'SIGINT');

const faults = {
  /** Ctrl-C as a file that is written gets its name. */
  'interrupt-at-rename'() {
    promises.rename = (...names) => {
      if (nth()) interrupt();
      return original.rename(...names);
    };
  },
  /** Ctrl-C as a file is opened to be read. */
  'interrupt-at-open'() {
    fs.openSync = (path, ...rest) => {
      if (isWorkbook(path) && nth()) interrupt();
      return original.openSync(path, ...rest);
    };
  },
  /** Ctrl-C twice while a disk does not answer. */
  async 'interrupt-twice-at-write'() {
    promises.writeFile = async (path, content) => {
      await original.writeFile(path, content.slice(0, 10));
      const ask = setInterval(interrupt, 100);
      await new Promise(() => ask.ref());
    };
  },
  'no-space-at-write'() {
    promises.writeFile = async (path, content) => {
      if (!nth()) return original.writeFile(path, content);
      await original.writeFile(path, content.slice(0, content.length / 2));
      throw failing('ENOSPC');
    };
  },
  /** As Windows has it while Excel holds the file. */
  'busy-at-rename'() {
    promises.rename = async () => {
      throw failing('EBUSY');
    };
  },
  'busy-at-open'() {
    promises.open = async (path) => {
      throw isWorkbook(path) ? failing('EBUSY') : failing('ENOENT');
    };
  },
  'vanish-before-open'() {
    fs.openSync = (path, ...rest) => {
      if (isWorkbook(path) && nth()) fs.rmSync(path);
      return original.openSync(path, ...rest);
    };
  },
  'grow-while-read'() {
    onRead((path) => fs.appendFileSync(path, 'x'));
  },
  'shrink-while-read'() {
    onRead((path) => fs.truncateSync(path, 100));
  },
  /** V8 makes no array as long as that: the process dies, whatever thread it is in. */
  'die-apart-over'() {
    onOpenApart(die);
  },
  'die-apart-at-library'() {
    const { _load } = Module;
    Module._load = (name, ...rest) => (isApart && /sheetjs/.test(name) ? die() : _load(name, ...rest));
  },
  /** Ctrl-C, or worse, while a file keeps the process busy. */
  'interrupt-while-apart-hangs'() {
    onOpenApart(() => hangAfter('SIGINT'));
  },
  'kill-while-apart-hangs'() {
    onOpenApart(() => hangAfter('SIGKILL'));
  },
  /** A mistake of ours. */
  'fail-at-open'() {
    fs.openSync = (path, ...rest) => {
      if (isMainThread && isWorkbook(path)) throw null;
      return original.openSync(path, ...rest);
    };
  },
};

const die = () => 'x'.repeat(2 ** 28).split('');

/** The command gets a signal; what hangs leaves its number. */
function hangAfter(signal) {
  fs.writeFileSync('apart.pid', String(process.pid));
  process.kill(process.ppid, signal);
  for (;;);
}

/** Does something as a file called 致命 is opened to be read apart. */
function onOpenApart(happens) {
  fs.openSync = (path, ...rest) => {
    if (isApart && /致命\.xls$/.test(String(path))) happens();
    return original.openSync(path, ...rest);
  };
}

/** Does something to a workbook between its being opened and its being read. */
function onRead(happens) {
  const paths = new Map();
  fs.openSync = (path, ...rest) => {
    const file = original.openSync(path, ...rest);
    paths.set(file, path);
    return file;
  };
  fs.readFileSync = (file, ...rest) => {
    const path = paths.get(file);
    if (isWorkbook(path) && nth()) happens(path);
    return original.readFileSync(file, ...rest);
  };
}

void faults[fault]?.();
