/**
 * The least that reading can cost: `node bound.cjs FOLDER THREADS` inflates the sheets and shared texts of each workbook and passes once over
 * the cells, taking each one's place, type and value. It checks nothing, keeps nothing and knows only files written as ours are.
 */
const { readFileSync } = require('node:fs');
const { isMainThread, Worker, workerData } = require('node:worker_threads');
const { inflateRawSync } = require('node:zlib');
const { workbooksIn } = require('./files.cjs');

const decoder = new TextDecoder();

if (isMainThread) {
  const [folder, threads] = process.argv.slice(2);
  const files = workbooksIn(folder);
  for (let thread = 0; thread < Number(threads); thread++) {
    new Worker(__filename, { workerData: files.filter((_, at) => at % Number(threads) === thread) });
  }
} else {
  let cells = 0;
  for (const path of workerData) cells += scanWorkbook(readFileSync(path));
  if (cells === 0 && workerData.length > 0) throw new Error('no cells were found');
}

function scanWorkbook(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = bytes.readUInt32LE(end + 16);
  const sheets = [];
  let strings = [];
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.latin1Slice(at + 46, at + 46 + nameLength);
    if (name === 'xl/sharedStrings.xml') strings = scanStrings(partAt(bytes, at));
    else if (name.startsWith('xl/worksheets/sheet')) sheets.push(partAt(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return sheets.reduce((cells, xml) => cells + scanSheet(xml, strings).length, 0);
}

function partAt(bytes, entry) {
  const [packedSize, size] = [bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 24)];
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + packedSize);
  return decoder.decode(inflateRawSync(packed, { chunkSize: Math.max(64, size + 1) }));
}

function scanStrings(xml) {
  const strings = [];
  for (let at = xml.indexOf('<t'); at >= 0; at = xml.indexOf('<t', at)) {
    const from = xml.indexOf('>', at) + 1;
    at = xml.indexOf('</t>', from);
    strings.push(xml.slice(from, at));
  }
  return strings;
}

function scanSheet(xml, strings) {
  const cells = [];
  let [place, isShared] = ['', false];
  for (let at = xml.indexOf('<sheetData'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml.startsWith('<c ', at)) {
      const from = xml.indexOf('r="', at) + 3;
      place = xml.slice(from, xml.indexOf('"', from));
      const end = xml.indexOf('>', from);
      isShared = xml.startsWith('t="s"', end - 5);
    } else if (xml.startsWith('<v>', at)) {
      const raw = xml.slice(at + 3, xml.indexOf('<', at + 3));
      cells.push({ place, value: isShared ? strings[Number(raw)] : Number(raw) });
    } else if (xml.startsWith('</sheetData', at)) break;
  }
  return cells;
}
