import type { Reply, RequestBody } from './wire';

/** Microsoft's client as the host sees it, wherever it was loaded: `clientInNode.ts` or a browser page. */
export type Client = { OfficeExtension: typeof OfficeExtension & PrivateSeams };

/** Members of the client that are not public: the way in for a host of our own. */
export type PrivateSeams = {
  SessionBase: { prototype: object; _overrideSession: Session | undefined };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: EventEntry[] }): void;
  CommonUtility: { _doApiNotSupportedCheck: boolean };
};

export type Session = {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { Body: RequestBody }): Promise<Reply>;
  };
};

export type EventEntry = {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** JSON. */
  message: string;
};
