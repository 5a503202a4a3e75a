// One set of rules for every script: the recommended ones, and what the house style asks for.
import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['**/node_modules/**', 'target/**', 'dist/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,jsx}'],
    languageOptions: {
      ecmaVersion: 2025,
      sourceType: 'module',
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: { ...globals.node, ...globals.browser, chrome: 'readonly' },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['extension/**'], rules: { 'no-console': 'error' } },
  {
    // The marks that say which component a name in JSX refers to come with React's plug-in, which we do without.
    files: ['**/*.jsx'],
    rules: { 'no-unused-vars': 'off' },
  },
];
