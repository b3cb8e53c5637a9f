/** Whether XML declares a namespace, or has an element with a prefix: what it means hangs on what stands around it. */
export function hasNamespaces(xml: string): boolean {
  return /xmlns|<\/?[^\s<>/]*:/.test(xml);
}
