import type { Workbook } from '../../src/workbook/workbook';
import { areaOf } from './area';
import { Book, putCell, type HostSheet, type HostValue } from './book';
import { loadClient, type Client, type Session } from './client';
import { Engine, type Fault } from './engine';
import { fill } from './fill';
import { hostLimits } from './limits';
import type { Action, Reply, RequestBody, ResponseBody } from './wire';

/** One sync: what the client sent, what it got, and how large both were. */
export type Exchange = {
  request: RequestBody;
  bytes: { sent: number; received: number };
  error?: string;
};

export type SimulatedExcelOptions = {
  /** What is open; one empty sheet unless told. */
  workbook?: Workbook;
  /** The file's name. */
  name?: string;
  /** The highest ExcelApi that the host has, `1.13` unless told. */
  api?: string;
};

/**
 * An Excel in memory behind Microsoft's real client, with the globals `Excel` and `Office` as office.js makes them; a new one takes the
 * place of the one before.
 * What it does not do: calculate, draw, undo, write together with others, or read typed text as dates.
 */
export class SimulatedExcel {
  readonly book: Book;
  readonly transcript: Exchange[] = [];
  private readonly engine: Engine;

  constructor({ workbook, name, api = '1.13' }: SimulatedExcelOptions = {}) {
    this.book = new Book(name);
    if (workbook) fill(this.book, workbook);
    else this.book.add('Sheet1');
    this.engine = new Engine(this.book);
    this.book.onChanged = (change) => this.tell(change);
    const client = theClient();
    const seams = client.OfficeExtension;
    seams.SessionBase._overrideSession = this.session(client);
    seams.CommonUtility._doApiNotSupportedCheck = true;
    seams._testSetRichApiMessageReadyImpl(() => Promise.resolve());
    client.window.Office = { context: { requirements: requirements(api) } };
    Object.assign(globalThis, { Excel: client.Excel, OfficeExtension: seams, Office: client.window.Office });
  }

  /** The next batch fails with this code, before its first action or before the first of that name. */
  failNext(code: string, before?: string): void {
    const fault: Fault = before === undefined ? { code } : { code, before };
    this.engine.failNext(fault);
  }

  /** A person enters values into cells, one after another. */
  type(sheet: string, cells: Readonly<Record<string, HostValue>>): void {
    const typed = this.book.sheet(sheet);
    for (const [address, value] of Object.entries(cells)) {
      const area = areaOf(address);
      putCell(typed, area.row, area.column, { value });
      this.book.tellChanged(typed, area);
    }
  }

  private session({ OfficeExtension }: Client): Session {
    return Object.assign(Object.create(OfficeExtension.SessionBase.prototype) as Session, {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://localhost/', headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_custom: string, _flags: number, { Body }: { Body: RequestBody }) =>
          Promise.resolve(this.answer(JSON.stringify(Body))),
      }),
    });
  }

  /** JSON in, JSON out, both within the limits of Excel on the web. */
  private answer(sent: string): Reply {
    const request = JSON.parse(sent) as RequestBody;
    const bytes = { sent: Buffer.byteLength(sent), received: 0 };
    const exchange: Exchange = { request, bytes };
    if (!isHousekeeping(request)) this.transcript.push(exchange);
    if (bytes.sent > hostLimits.payload) return refused(exchange, 'RequestPayloadSizeLimitExceeded');
    const answer = this.engine.execute(request);
    if (answer.Error) exchange.error = answer.Error.Code;
    const received = JSON.stringify(answer);
    bytes.received = Buffer.byteLength(received);
    if (bytes.received > hostLimits.payload) return refused(exchange, 'ResponsePayloadSizeLimitExceeded');
    return reply(200, '', JSON.parse(received) as ResponseBody);
  }

  private tell({ sheet, address }: { sheet: HostSheet; address: string }): void {
    const message = {
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
    };
    const entry = {
      messageCategory: 65_536,
      messageType: 10,
      targetId: 'Workbook',
      message: JSON.stringify(message),
    };
    queueMicrotask(() => theClient().OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] }));
  }
}

let loaded: Client | undefined;

/** One a test file: it is large. */
export function theClient(): Client {
  return (loaded ??= loadClient());
}

function requirements(api: string) {
  const [, highest] = api.split('.').map(Number);
  return {
    isSetSupported: (set: string, version = '1.1') =>
      set === 'ExcelApi' && Number(version.split('.')[1]) <= (highest ?? 0),
  };
}

/** The client lets go of what it kept. */
function isHousekeeping({ Actions }: RequestBody): boolean {
  const isRelease = ({ Name }: Action) => Name === '_RemoveReference';
  return Actions.some(isRelease) && Actions.every((action) => isRelease(action) || action.Name === '');
}

function refused(exchange: Exchange, code: string): Reply {
  exchange.error = code;
  return reply(400, code, null);
}

function reply(HttpStatusCode: number, ErrorCode: string, Body: ResponseBody | null): Reply {
  return { HttpStatusCode, ErrorCode, ErrorMessage: ErrorCode, Headers: {}, Body };
}
