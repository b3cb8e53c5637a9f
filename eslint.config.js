const boundaries = require('eslint-plugin-boundaries');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const { layers, mayImport, pure } = require('./layers');

module.exports = tseslint.config(
  { ignores: ['dist/', 'dist-in-excel/', 'bench/dist/', 'demo-out/', 'coverage/', '**/node_modules/'] },
  { files: ['**/*.ts', '**/*.tsx'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/set-state-in-render': 'error',
    },
  },
  {
    // the grid says by hand what its caches hang on: sheets that change in place, and a scroll that follows the selection alone
    files: ['src/taskpane/preview/**/*.tsx', 'src/taskpane/preview/**/*.ts'],
    rules: { 'react-hooks/exhaustive-deps': 'off' },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
    },
  },
  {
    // the one place that parts a large request: a sync for each 3 MB, not one for each cell
    files: ['src/excel/office/portions.ts'],
    rules: { 'office-addins/no-context-sync-in-loop': 'off' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': layers.map((type) => ({ type, pattern: `src/${type}` })),
      'boundaries/include': ['src/**/*'],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: layers.map((type) => ({
            from: { element: { type } },
            allow: { to: { element: { type: mayImport(type) } } },
          })),
        },
      ],
    },
  },
  {
    // Functions from plain data to plain data: no I/O, no Excel, no clock, no chance.
    files: [...pure, 'xlsx', 'docx', 'batch'].map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'path', 'react', '@microsoft/*'] }],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'window',
        'document',
        'fetch',
        'Office',
        'Excel',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The faces hand in the clock.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The faces hand in the clock.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pure layers leave nothing to chance.',
        },
      ],
    },
  },
);
