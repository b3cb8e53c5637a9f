const { existsSync } = require('node:fs');
const { join, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Folders whose tests drive browsers, or the command line from end to end, and take minutes. */
const longest = ['e2e', 'in-excel', 'cli'].map((folder) => join(__dirname, folder) + sep);
for (const folder of longest) if (!existsSync(folder)) throw new Error(`there are no tests in ${folder}`);

/** Starts the longest first, so that no worker has one left when the others are done; a clean clone has no earlier run to tell. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => longest.some((folder) => path.startsWith(folder));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
