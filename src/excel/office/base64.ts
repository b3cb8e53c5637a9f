/** More at once would be more arguments than a call takes. */
const bytesACall = 0x8000;

/** A file as Office.js takes it. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += bytesACall) {
    binary += String.fromCharCode(...bytes.subarray(at, at + bytesACall));
  }
  return btoa(binary);
}
