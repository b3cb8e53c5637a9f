import type { Workbook } from '../../src/workbook/workbook';
import { areaOf } from './area';
import { Book, putCell, type HostSheet, type HostValue } from './book';
import type { Client, Session } from './client';
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
};

/**
 * An Excel in memory behind Microsoft's real client; a new one takes the place of the one before. Neither Node nor a page is needed:
 * `inNode.ts` and test/e2e put it behind the globals of office.js.
 * What it does not do: calculate, draw, undo, write together with others, or read typed text as dates.
 */
export class SimulatedExcel {
  readonly book: Book;
  readonly transcript: Exchange[] = [];
  private readonly engine: Engine;

  constructor(
    private readonly client: Client,
    { workbook, name }: SimulatedExcelOptions = {},
  ) {
    this.book = new Book(name);
    if (workbook) fill(this.book, workbook);
    else this.book.add('Sheet1');
    this.engine = new Engine(this.book);
    this.book.onChanged = (change) => this.tell(change);
    const seams = client.OfficeExtension;
    seams.SessionBase._overrideSession = this.session();
    seams.CommonUtility._doApiNotSupportedCheck = true;
    seams._testSetRichApiMessageReadyImpl(() => Promise.resolve());
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

  private session(): Session {
    const { SessionBase } = this.client.OfficeExtension;
    return Object.assign(Object.create(SessionBase.prototype) as Session, {
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
    const bytes = { sent: bytesOf(sent), received: 0 };
    const exchange: Exchange = { request, bytes };
    if (!isHousekeeping(request)) this.transcript.push(exchange);
    if (bytes.sent > hostLimits.payload) return refused(exchange, 'RequestPayloadSizeLimitExceeded');
    const answer = this.engine.execute(request);
    if (answer.Error) exchange.error = answer.Error.Code;
    const received = JSON.stringify(answer);
    bytes.received = bytesOf(received);
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
    queueMicrotask(() => this.client.OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] }));
  }
}

/** As it travels, in UTF-8. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
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
