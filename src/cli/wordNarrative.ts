import type { writeNarrative as write } from '../docx/write';

/** `writeNarrative`, loaded when a Word file is asked for: it and its library are a third of all code. */
export const writeNarrative: typeof write = async (narrative, options) => {
  const word = await import(/* webpackChunkName: "word" */ '../docx/write');
  return word.writeNarrative(narrative, options);
};
