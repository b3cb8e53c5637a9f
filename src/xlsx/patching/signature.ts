import type { Package } from '../reading/package';
import type { Relationship } from '../reading/relationships';
import { unpatchable } from '../unpatchable';

/** @throws UnpatchableWorkbookError where the file bears a signature, which any change would break */
export function assertUnsigned(file: Package, packageLinks: readonly Relationship[]): void {
  const signed =
    packageLinks.some(({ type }) => type === 'origin') ||
    file.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
  if (signed) throw unpatchable('signed', 'xlsx.unpatchable-signed');
}
