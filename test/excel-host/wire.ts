/** What Microsoft's client (1.1.110) sends and expects back, as observed. JSON both ways. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const pathType = { global: 1, method: 3, property: 4, indexer: 5, kept: 6, nullObject: 7 } as const;

export type ArgumentInfo = {
  Arguments?: Json[] | null;
  /** Beside each argument that is an object: the id of its path. */
  ReferencedObjectPathIds?: (number | number[] | null)[] | null;
};

export type ObjectPath = {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
};

export type Action = {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
};

export type RequestBody = {
  AutoKeepReference: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
};

export type ResponseBody = {
  Results: { ActionId: number; Value: Json }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
};

/** What the client's executor answers with: the envelope around a `ResponseBody`. */
export type Reply = {
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
  Headers: Record<string, string>;
  Body: ResponseBody | null;
};
