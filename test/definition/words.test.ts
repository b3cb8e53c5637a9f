import {
  blankWords,
  kindWords,
  levelWords,
  rollupWords,
  roundingWords,
  severityWords,
  valueOf,
  wordsOf,
  type Words,
} from '../../src/definition/words';

const all: Record<string, Words<string>> = {
  levelWords,
  kindWords,
  rollupWords,
  severityWords,
  blankWords,
  roundingWords,
};

test.each(Object.entries(all))('%s lead back to their values', (_, words) => {
  expect(wordsOf(words).map((word) => valueOf(words, word))).toEqual(Object.keys(words));
});

test('an unknown word has no value', () => {
  expect(valueOf(levelWords, '村')).toBeUndefined();
});
