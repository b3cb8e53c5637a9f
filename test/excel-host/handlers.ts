/**
 * The bond between the host and Microsoft's typings: the handlers of a class are keyed by the members of `Excel.*`, so that a member
 * renamed or mistyped does not compile.
 */
import type { Json } from './wire';

type Callable = (...args: never[]) => unknown;
type NotAValue =
  | Callable
  | OfficeExtension.ClientObject
  | OfficeExtension.ClientRequestContext
  | OfficeExtension.EventHandlers<never>;

type MethodOf<C> = { [M in keyof C & string]: C[M] extends Callable ? M : never }[keyof C & string];
type ObjectOf<C> = {
  [M in keyof C & string]: C[M] extends OfficeExtension.ClientObject ? M : never;
}[keyof C & string];
type ValueOf<C> = { [M in keyof C & string]: C[M] extends NotAValue ? never : M }[keyof C & string];
type ItemOf<C> = C extends { items: (infer Item)[] } ? Item : never;

/** Objects arrive as the host's own, everything else as plain data. */
type Received<T> = T extends OfficeExtension.ClientObject ? HostObject<T> : T;
type ReceivedAll<A extends unknown[]> = { [I in keyof A]: Received<A[I]> };

/** What a method must give back: its value, the host's object (null where `…OrNullObject` finds none), or nothing. */
type Given<R> =
  R extends OfficeExtension.ClientResult<infer Value>
    ? Value
    : R extends OfficeExtension.ClientObject
      ? HostObject<R> | null
      : void;

/** An object on the host's side of the wire; `C` is the `Excel.*` class that it stands for. */
export type HostObject<C = unknown> = {
  readonly handlers: AnyHandlers;
  readonly state: unknown;
  /** Never set: keeps apart the objects of different classes. */
  readonly stands?: C;
};

/** What the host can do for one class. A member that is not here fails loudly when it is used. */
export type Handlers<C, S> = {
  readonly className: string;
  readonly get?: { readonly [M in ValueOf<C>]?: (state: S) => C[M] | null };
  readonly set?: { readonly [M in ValueOf<C>]?: (state: S, value: NonNullable<C[M]>) => void };
  readonly open?: { readonly [M in ObjectOf<C>]?: (state: S) => HostObject<C[M]> | null };
  readonly call?: {
    readonly [M in MethodOf<C>]?: C[M] extends (...args: infer A) => infer R
      ? (state: S, ...args: ReceivedAll<A>) => Given<R>
      : never;
  };
  /** The members of a collection. */
  readonly items?: (state: S) => HostObject<ItemOf<C>>[];
  /** Members that the client uses and the typings do not show, as the wire names them. */
  readonly internal?: Readonly<Record<string, (state: S, ...args: Json[]) => Json | HostObject | void>>;
};

type Handler = (state: unknown, ...args: unknown[]) => unknown;

/** The same without its types, as the engine looks members up by what the wire names. */
export type AnyHandlers = {
  readonly className: string;
  readonly get?: Readonly<Record<string, Handler>>;
  readonly set?: Readonly<Record<string, Handler>>;
  readonly open?: Readonly<Record<string, Handler>>;
  readonly call?: Readonly<Record<string, Handler>>;
  readonly items?: (state: unknown) => HostObject[];
  readonly internal?: Readonly<Record<string, Handler>>;
};

export function hostObject<C, S>(handlers: Handlers<C, S>, state: S): HostObject<C> {
  return { handlers: handlers as unknown as AnyHandlers, state };
}

/** The state behind an argument that is an object. */
export function stateOf<S>(object: HostObject): S {
  return object.state as S;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'handlers' in value && 'state' in value;
}
