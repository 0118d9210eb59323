import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import { layersRule } from './scripts/lint/layers.mjs'
import { suppressionReasonRule } from './scripts/lint/suppression-reason.mjs'

const typed = ['{domain,ipc,main,preload,renderer,e2e,bench}/**/*.ts', '*.config.ts']
const ours = [...typed, 'renderer/**/*.vue']
const plain = ['**/*.{js,mjs,cjs}', 'bin/imprimatur']

const nodeGlobals =
  'process console URL Buffer performance structuredClone fetch AbortController AbortSignal TextEncoder TextDecoder setTimeout clearTimeout setInterval clearInterval setImmediate queueMicrotask'

const htmlByString = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Text becomes a page through the schema and its renderer, never as a string of HTML.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]",
    message: 'Text becomes a page through the schema and its renderer, never as a string of HTML.',
  },
]
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }

const electronOnly = (names, message) => ({
  'no-restricted-imports': ['error', { paths: [{ name: 'electron', importNames: names, message }] }],
})

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test-results/', 'playwright-report/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...ours, ...plain],
    plugins: { imprimatur: { rules: { layers: layersRule, 'suppression-reason': suppressionReasonRule } } },
    rules: {
      'imprimatur/layers': 'error',
      'imprimatur/suppression-reason': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
      'no-restricted-syntax': ['error', defaultExport, ...htmlByString],
    },
  },
  {
    files: plain,
    languageOptions: {
      globals: Object.fromEntries(nodeGlobals.split(' ').map((name) => [name, 'readonly'])),
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      'no-unreachable': 'error',
    },
  },
  {
    files: ['bin/imprimatur', '**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', __dirname: 'readonly' } },
  },

  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ours })),
  {
    files: ours,
    languageOptions: {
      parserOptions: {
        project: './tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  ...vue.configs['flat/recommended'].map((config) => ({ ...config, files: ['renderer/**/*.vue'] })),
  {
    files: ['renderer/**/*.vue'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { parser: tseslint.parser, project: null, program: null, projectService: false },
    },
  },
  {
    files: ['renderer/**/*.vue'],
    rules: {
      'no-restricted-syntax': ['error', ...htmlByString],
      'no-undef': 'off',
      'vue/no-v-html': 'error',
      'vue/no-v-text-v-html-on-component': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/define-emits-declaration': ['error', 'type-based'],
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
    },
  },

  {
    files: ['main/**/*.ts'],
    ignores: ['main/ipc/handle.ts'],
    rules: electronOnly(['ipcMain'], 'Messages from pages arrive in main/ipc/handle.ts alone.'),
  },
  {
    files: ['renderer/**/*.ts', 'e2e/**/*.ts'],
    rules: electronOnly(['ipcRenderer', 'contextBridge'], 'The preload alone talks to the main process.'),
  },
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    // Their tools ask for a default export.
    files: ['*.config.{js,ts}', 'e2e/*.config.ts', 'e2e/keep-guide-pictures.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  prettier,
)
