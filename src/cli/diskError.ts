import { message, type Message } from '../messages/message';

/** What the system's codes mean to a person; a code that is not here is shown as it is. */
const reasons = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  EISDIR: 'folder',
  ELOOP: 'loop',
  ENAMETOOLONG: 'long-name',
} as const;

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** Why the disk refused, and what to do, in a clause without a full stop. */
export function reasonOf(error: unknown): Message {
  const code = codeOf(error);
  return Object.hasOwn(reasons, code)
    ? message(`cli.disk-${reasons[code as keyof typeof reasons]}`)
    : message('cli.disk-other', { code: code || String(error) });
}
