import tseslint from 'typescript-eslint'

/**
 * The directions of the design: what each folder may import of ours. A folder that is not in a list is refused.
 * Order of the layers: core ← {tree, yaml, git} ← {schema, secrets, kustomize, helm} ← {flux, argo} ← model ← engine ← commands ← cli.
 */
const layers = {
  'src/core': [],
  'src/tree': ['core', 'git'],
  'src/yaml': ['core'],
  'src/git': ['core'],
  'src/schema': ['core', 'yaml', 'tree', 'git'],
  'src/secrets': ['core', 'yaml', 'tree', 'git'],
  'src/kustomize': ['core', 'yaml', 'tree', 'git'],
  'src/helm': ['core', 'yaml', 'tree', 'git'],
  'src/flux': ['core', 'yaml', 'tree', 'git', 'schema', 'secrets', 'kustomize', 'helm'],
  'src/argo': ['core', 'yaml', 'tree', 'git', 'schema', 'secrets', 'kustomize', 'helm'],
  'src/model': ['core', 'yaml', 'tree', 'git', 'schema', 'secrets', 'kustomize', 'helm', 'flux', 'argo'],
  'src/engine': ['core', 'yaml', 'tree', 'git', 'schema', 'secrets', 'kustomize', 'helm', 'flux', 'argo', 'model'],
  'src/report': ['core'],
  'src/ui': ['core'],
}
const every = ['core', 'tree', 'yaml', 'git', 'schema', 'secrets', 'kustomize', 'helm', 'flux', 'argo', 'model', 'engine', 'report', 'ui', 'commands', 'rules', 'generators']
const outside = { group: ['**/test/**', '**/tools/**', '**/bench/**'], message: 'Nothing imports test, tools or bench.' }

function refuse(folders, from) {
  return folders.flatMap((folder) => {
    const top = folder === 'rules' || folder === 'generators'
    const group = top ? [`**/${folder}/**`] : [`../${folder}/**`, `../../${folder}/**`, `**/src/${folder}/**`]
    return [{ group, message: `${from} must not import ${folder} (DESIGN: folders and directions).` }]
  })
}

function layer(folder, allowed) {
  const own = folder.split('/').at(-1)
  const refused = every.filter((name) => name !== own && !allowed.includes(name))
  const builtins = folder === 'src/core' || folder === 'src/report' ? [{ group: ['node:*', 'fs', 'path'], message: `${folder} uses no Node built-in.` }] : []
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...refuse(refused, folder), ...builtins, outside] }] },
  }
}

const filesOnlyInTree = [
  { name: 'node:fs', message: 'Only src/tree reads the user\'s files.' },
  { name: 'node:fs/promises', message: 'Only src/tree reads the user\'s files.' },
]

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '**/*.generated.*', 'schemas/**/*.json'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'max-depth': ['error', 4],
      'max-params': ['error', 4],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' }],
    },
  },
  ...Object.entries(layers).map(([folder, allowed]) => layer(folder, allowed)),
  {
    files: ['rules/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [
          ...refuse(every.filter((name) => name !== 'core' && name !== 'rules'), 'A rule'),
          { group: ['node:*'], message: 'A rule is pure.' },
          { group: ['./*', '../*/*', '!../../src/core/**'], message: 'A rule imports no other rule.' },
          outside,
        ],
      }],
      'max-lines': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['rules/index.generated.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    files: ['generators/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...refuse(every.filter((name) => !['core', 'yaml', 'generators'].includes(name)), 'A generator'), outside] }] },
  },
  {
    files: ['src/{yaml,schema,secrets,kustomize,helm,flux,argo,model,engine,commands,report,ui}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: filesOnlyInTree }] },
  },
  { files: ['src/ui/**/*.{ts,tsx}', 'src/commands/**/*.ts', 'src/cli.ts'], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [outside] }] } },
  {
    files: ['test/**/*.ts', 'tools/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'max-depth': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
)
