const left = /^(~\$.*|\..*|Thumbs\.db|desktop\.ini|__MACOSX)$/i;

/** Whether a file or folder of this name is what operating systems and office programs leave lying about; never a submission. */
export function isLitter(name: string): boolean {
  return left.test(name);
}
