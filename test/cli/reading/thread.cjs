/** The thread of src/ in a test: TypeScript, and packages that ship ES modules only, are compiled as they are asked for. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

const plain = require.extensions['.js'];

function compile(module, filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
}

require.extensions['.ts'] = compile;
require.extensions['.js'] = (module, filename) =>
  (/node_modules[\\/]@noble[\\/]/.test(filename) ? compile : plain)(module, filename);

require('../../../src/cli/reading/thread.ts');
