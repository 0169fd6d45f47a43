import type { SourceText } from './source-text.ts'

/** `server` reads as Go's sigs.k8s.io/yaml does (kubectl, the API server); `kustomize` as kyaml does (kustomize, and so Flux). */
export type Dialect = 'server' | 'kustomize'

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

interface NodeBase {
  /** The file the node was written in. */
  readonly source: SourceText
  /** UTF-16 offsets into `source.text`; `end` is exclusive. An empty value has `start === end`, just behind its key's colon or dash. */
  readonly start: number
  readonly end: number
  /** The tag as written and expanded (`!!str` → `tag:yaml.org,2002:str`, `!foo` stays), or null. */
  readonly tag: string | null
  readonly anchor: string | null
}

export interface ScalarNode extends NodeBase {
  readonly type: 'scalar'
  /** The content after folding and unescaping; not yet resolved to a value. */
  readonly text: string
  readonly style: ScalarStyle
}

export interface MapNode extends NodeBase {
  readonly type: 'map'
  readonly keys: readonly Node[]
  /** `values[i]` belongs to `keys[i]`; a missing value is an empty plain scalar. */
  readonly values: readonly Node[]
  readonly flow: boolean
  /** True where a plain `<<` key stands in it: read it through `entriesOf`, which merges. */
  readonly hasMerge: boolean
}

export interface SequenceNode extends NodeBase {
  readonly type: 'sequence'
  readonly items: readonly Node[]
  readonly flow: boolean
}

/** `*name`. `target` is the anchored node; readers follow it with `resolveAlias`. */
export interface AliasNode extends NodeBase {
  readonly type: 'alias'
  readonly name: string
  readonly target: Node
}

/** A node of a document's tree, with its position; plain data, never mutated after parsing. */
export type Node = ScalarNode | MapNode | SequenceNode | AliasNode

/** What a scalar is under a dialect. A `string` also stands for binary and timestamps that stay text in JSON. */
export type ScalarValue =
  | { readonly type: 'null' }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'integer'; readonly value: number | bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }

export type YamlProblemType = 'syntax' | 'duplicate-key' | 'too-complex'

/** What is wrong with a text as YAML. `detail` completes a sentence: `found character that cannot start any token`. */
export interface YamlProblem {
  readonly type: YamlProblemType
  readonly start: number
  readonly end: number
  readonly detail: string
  /** For a duplicate key: where the key stood first. */
  readonly first?: { readonly start: number; readonly end: number }
}

/** One document of a file. `root` is null where it holds nothing (comments only) or is broken. */
export interface Document {
  readonly source: SourceText
  readonly index: number
  readonly start: number
  readonly end: number
  readonly root: Node | null
  /** True where a syntax problem or a limit stopped the reading of this document. */
  readonly broken: boolean
}

export interface ParsedFile {
  readonly source: SourceText
  readonly documents: readonly Document[]
  readonly problems: readonly YamlProblem[]
  /** Offsets of the comments, in pairs: start of `#`, end of line. */
  readonly comments: readonly number[]
}
