/**
 * The same text, free of the part it was cut from: engines keep a long slice as a view, and with it the whole part's text for as long
 * as anyone keeps the slice. A roll-up of thousands of files keeps some texts of each.
 */
export function ownText(text: string): string {
  return text.length < shortestView ? text : ` ${text}`.slice(1);
}

/** V8 copies what is shorter. */
const shortestView = 13;
