import type { Book } from './book';
import { workbookClass } from './classes/workbook';
import { hostObject, isHostObject, type HostObject } from './handlers';
import { HostError, invalid, unhandled } from './hostError';
import {
  actionType,
  pathType,
  type Action,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** A fault to come: before the first action of this name (of any name, where none is given) the batch fails with this code. */
export type Fault = { code: string; before?: string };

/** Null where an `…OrNullObject` found nothing. */
type Resolved = HostObject | null;

/** Carries out batches on the book: Excel itself, as Microsoft's client sees it. */
export class Engine {
  private readonly kept = new Map<string, HostObject>();
  private readonly references = new WeakMap<HostObject, string>();
  private readonly faults: Fault[] = [];

  constructor(private readonly book: Book) {}

  failNext(fault: Fault): void {
    this.faults.push(fault);
  }

  /** What ran before an action that fails has taken effect, as in Excel. */
  execute({ Actions, ObjectPaths }: RequestBody): ResponseBody {
    const paths = new Map<number, Resolved>();
    const resolve = (id: number): Resolved => {
      if (!paths.has(id)) paths.set(id, this.open(pathOf(ObjectPaths, id), resolve));
      return paths.get(id) ?? null;
    };
    const Results: ResponseBody['Results'] = [];
    for (const [index, action] of Actions.entries()) {
      try {
        this.failIfTold(action.Name || (ObjectPaths[action.ObjectPathId]?.Name ?? ''));
        Results.push({ ActionId: action.Id, Value: this.perform(action, resolve) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message } = error;
        const where = { Location: action.Name, ActionIndex: index, HttpStatusCode: 400 };
        return { Results, Error: { Code: code, Message: message, ...where } };
      }
    }
    return { Results };
  }

  /** @param name of the action, or of what it opens */
  private failIfTold(name: string): void {
    const [fault] = this.faults;
    if (!fault || (fault.before !== undefined && fault.before !== name)) return;
    this.faults.shift();
    throw new HostError(fault.code, 'this failure was asked for');
  }

  private perform(action: Action, resolve: (id: number) => Resolved): Json {
    const { ActionType, Name } = action;
    if (ActionType === actionType.trace) return null;
    const object = resolve(action.ObjectPathId);
    if (!object) {
      const isLook = ActionType === actionType.instantiate || ActionType === actionType.query;
      // the client asks to keep whatever it opens, found or not
      if (isLook || Name === '_KeepReference') return null;
      throw new HostError('InvalidOperation', `${Name} was used on a null object`);
    }
    const given = () => argumentsOf(action.ArgumentInfo, resolve);
    switch (ActionType) {
      case actionType.instantiate:
        return this.identity(object);
      case actionType.query:
        return this.query(object, action.QueryInfo?.Select ?? []);
      case actionType.method:
        return this.call(object, Name, given());
      case actionType.setProperty: {
        const handler = object.handlers.set?.[lowered(Name)];
        if (!handler) throw unhandled(object.handlers.className, lowered(Name));
        handler(object.state, ...given());
        return null;
      }
      default:
        throw unhandled(object.handlers.className, `action ${ActionType}`);
    }
  }

  private open(path: ObjectPath, resolve: (id: number) => Resolved): Resolved {
    const { ObjectPathType: type, Name } = path;
    if (type === pathType.global) return hostObject(workbookClass, this.book);
    if (type === pathType.nullObject) return null;
    if (type === pathType.kept) {
      const kept = this.kept.get(Name);
      if (!kept) throw new HostError('InvalidReference', `nothing is kept as ${Name}`);
      return kept;
    }
    const parent = resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const { handlers, state } = parent;
    const given = argumentsOf(path.ArgumentInfo, resolve);
    const handler =
      type === pathType.property
        ? memberOf(parent, Name, 'open')
        : type === pathType.indexer
          ? memberOf(parent, 'getItem', 'call')
          : memberOf(parent, Name, 'call');
    const opened = handler(state, ...given) ?? null;
    if (opened !== null && !isHostObject(opened)) throw invalid(`${handlers.className}.${Name} is no object`);
    return opened;
  }

  private call(object: HostObject, name: string, given: unknown[]): Json {
    if (name === '_KeepReference') {
      const reference = `reference-${this.book.nextId()}`;
      this.kept.set(reference, object);
      this.references.set(object, reference);
      return null;
    }
    if (name === '_RemoveReference') {
      this.kept.delete(String(given[0]));
      return null;
    }
    const answer = memberOf(object, name, 'call')(object.state, ...given);
    return (isHostObject(answer) ? this.identity(answer) : (answer ?? null)) as Json;
  }

  /** What the client needs to name the object again. */
  private identity(object: HostObject): Record<string, Json> {
    const id = object.handlers.get?.['id'];
    const reference = this.references.get(object);
    return {
      ...(id && { Id: id(object.state) as Json }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  /** The members asked for, by paths such as `rule/formula`; of a collection, those of each item. */
  private query(object: HostObject, select: readonly string[]): Json {
    const { className, get, items } = object.handlers;
    if (items) {
      const _Items = items(object.state).map((item) => this.query(item, select));
      return { ...this.identity(object), _Items };
    }
    if (select.length === 0) {
      throw new HostError(
        'NotImplemented',
        `load() of ${className} names no members: name those that are used`,
      );
    }
    const answer: Record<string, Json> = this.identity(object);
    for (const [member, inner] of grouped(select)) {
      const value = get?.[member];
      if (value) {
        answer[capitalised(member)] = value(object.state) as Json;
        continue;
      }
      const child = memberOf(object, member, 'open')(object.state) as Resolved;
      answer[capitalised(member)] = child && this.query(child, inner);
    }
    return answer;
  }
}

function pathOf(paths: RequestBody['ObjectPaths'], id: number): ObjectPath {
  const path = paths[id];
  if (!path) throw invalid(`the request names no object path ${id}`);
  return path;
}

function memberOf(object: HostObject, name: string, kind: 'open' | 'call') {
  const { handlers } = object;
  const handler = handlers[kind]?.[lowered(name)] ?? handlers.internal?.[name];
  if (!handler) throw unhandled(handlers.className, lowered(name));
  return handler;
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: (id: number) => Resolved): unknown[] {
  return (info?.Arguments ?? []).map((argument, index) => {
    const path = info?.ReferencedObjectPathIds?.[index];
    if (typeof path === 'number' && path !== 0) return resolve(path);
    return argument ?? undefined;
  });
}

function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const inner = groups.get(lowered(first)) ?? [];
    if (rest.length > 0) inner.push(rest.join('/'));
    groups.set(lowered(first), inner);
  }
  return groups;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
