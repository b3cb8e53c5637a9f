import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from './definition';

/**
 * Tells one content of a definition from another: 16 hex digits of the SHA-256 of its canonical JSON. The order of rows, of the words
 * of an audience and of keys does not count; everything else does.
 */
export function hashDefinition(definition: Definition): string {
  let hash = known.get(definition);
  if (hash === undefined) {
    hash = bytesToHex(sha256(utf8ToBytes(canonical(definition)))).slice(0, 16);
    known.set(definition, hash);
  }
  return hash;
}

/** Tells the hash of a definition where it has been computed before, by another thread. */
export function knowHash(definition: Definition, hash: string): void {
  known.set(definition, hash);
}

/** A definition is opened for several years, and nobody changes it. */
const known = new WeakMap<Definition, string>();

/** JSON with sorted keys, sorted lists and no absent values: equal where two contents are the same. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) members += `${members && ','}"${key}":${canonical(member)}`;
  }
  return `{${members}}`;
}
