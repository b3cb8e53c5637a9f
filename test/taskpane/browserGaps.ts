/** What browsers have and jsdom lacks, as far as the pane asks for it. Importing this fills the gaps. */
import { TextDecoder as Decoder, TextEncoder as Encoder } from 'node:util';

/** The sizes that lists which draw only what is in view are given, and each of their items (`data-index`). */
const view = { width: 400, height: 2_000, item: 40 };

/** The bytes belong to the page's own realm. */
class PageEncoder extends Encoder {
  override encode(text?: string) {
    return new Uint8Array(super.encode(text));
  }
}

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

function readBytes(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
}

function heightOf(this: HTMLElement): number {
  return this.dataset['index'] === undefined ? view.height : view.item;
}

Object.assign(globalThis, {
  TextEncoder: PageEncoder,
  TextDecoder: Decoder,
  ResizeObserver: StillObserver,
  IntersectionObserver: StillObserver,
  // for models and settings, which are JSON
  structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)),
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
Blob.prototype.arrayBuffer = readBytes;
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: heightOf },
  offsetWidth: { configurable: true, get: () => view.width },
  clientHeight: { configurable: true, get: heightOf },
  clientWidth: { configurable: true, get: () => view.width },
});
