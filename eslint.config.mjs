import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { layers, mayImport } from './layers.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'demo-out/', 'coverage/', 'node_modules/'] },
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
          rules: layers.map((type) => ({
            from: { type },
            allow: { to: { type: mayImport(type) } },
          })),
        },
      ],
    },
  },
);
