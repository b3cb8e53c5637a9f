import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of `Excel.*` that the source uses. */
export type Use = {
  /** `Range` in `Range.values`; empty for `Excel.createWorkbook`. */
  owner: string;
  member: string;
  /** Objects live in Excel; the rest is plain data that travels. */
  kind: 'object' | 'data';
  /** As the typings document it, `1.13`; empty where they name none. */
  api: string;
};

/** The files in a folder and below it that name `Excel` or its client. */
export function filesOnExcel(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => /\b(Excel|OfficeExtension)\.[A-Za-z]/.test(readFileSync(file, 'utf8')));
}

/**
 * Every member of `Excel.*` that the files touch, by a dot or by taking objects apart, as the type checker sees it, in the order of names.
 * Members of the client itself (`sync`, `load`, `isNullObject`) are not Excel's.
 */
export function apiUse(files: readonly string[]): Use[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node', 'office-js'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const uses = new Map<string, Use>();
  const note = (symbol: ts.Symbol | undefined) => {
    const use = symbol && useOf(symbol);
    if (use) uses.set(`${use.owner}.${use.member}`, use);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const taken = node.propertyName ?? node.name;
      if (ts.isIdentifier(taken)) note(checker.getTypeAtLocation(node.parent).getProperty(taken.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}

/** Every class has them; they never leave the client. */
const clientsOwn = new Set(['load', 'sync']);

/** The lowest of the sets that the declarations of a member name, or else its owner's. */
function useOf(symbol: ts.Symbol): Use | null {
  const declarations = (symbol.declarations ?? []).filter(isOfExcel);
  const [first] = declarations;
  if (!first || clientsOwn.has(symbol.name)) return null;
  const owner = first.parent;
  const isMember = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner);
  const sets = declarations.flatMap((declaration) => apiOf(declaration) ?? []);
  const [lowest] = sets.sort(byVersion);
  return {
    owner: isMember ? (owner.name?.text ?? '') : '',
    member: symbol.name,
    kind: ts.isInterfaceDeclaration(owner) ? 'data' : 'object',
    api: lowest ?? (isMember ? (apiOf(owner) ?? '') : ''),
  };
}

/** Declared in the typings' `namespace Excel`, itself or by its class. */
function isOfExcel(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js/')) return false;
  for (let node: ts.Node = declaration; node; node = node.parent) {
    if (ts.isModuleDeclaration(node)) return node.name.text === 'Excel';
  }
  return false;
}

function apiOf(declaration: ts.Node): string | undefined {
  const comment = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  return /Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1];
}

export function byVersion(a: string, b: string): number {
  return Number(a.split('.')[1]) - Number(b.split('.')[1]);
}
