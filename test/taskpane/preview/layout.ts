import { act } from '@testing-library/react';

/** jsdom lays nothing out: every element is as large as the window of a small preview. */
export function giveSizes(width = 420, height = 220): void {
  const sizes = { offsetWidth: width, clientWidth: width, offsetHeight: height, clientHeight: height };
  const whole = { scrollWidth: 1e6, scrollHeight: 1e6 };
  for (const [name, value] of Object.entries({ ...sizes, ...whole })) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value });
  }
  // as far as told; the page hears of it a moment later
  Element.prototype.scrollTo = function scrollTo(this: Element, options?: ScrollToOptions | number) {
    if (typeof options !== 'object') return;
    if (options.top !== undefined) this.scrollTop = options.top;
    if (options.left !== undefined) this.scrollLeft = options.left;
    queueMicrotask(() => act(() => void this.dispatchEvent(new Event('scroll'))));
  };
}
