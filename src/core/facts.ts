import type { ObjectIdentity, UncheckedReason } from './finding.ts'
import type { YamlProblemType } from './node.ts'
import type { SecretFact } from './secret-fact.ts'
import type { Range } from './source-text.ts'

/** A text with where it stands. */
export interface Located<Value> extends Range {
  readonly value: Value
}

/** What a file is, judged from its name and first bytes. */
export type FileType = 'yaml' | 'json' | 'other'

export interface YamlFact extends Range {
  readonly type: YamlProblemType
  readonly detail: string
  /** For a duplicate key: its text and where it stood first. */
  readonly key?: string
  readonly first?: Range
}

export interface UncheckedFact {
  readonly line: number
  readonly reason: UncheckedReason
  readonly detail: string
}

/** One object of a file. Items of a `kind: List` are objects of their own. */
export interface ObjectFact extends ObjectIdentity {
  /** Number of the document in its file, from 0. */
  readonly document: number
  /** JSON pointer from the document to the object: `''`, or `/items/3` inside a List. */
  readonly pointer: string
  /** Where `kind` stands. */
  readonly range: Range
  /** Top-level `sops` block with a MAC: decrypted before it is applied. */
  readonly encrypted: boolean
  readonly flux: FluxFact | null
  readonly argo: ArgoFact | null
}

export interface ObjectReference {
  readonly kind: string
  readonly name: string
  readonly namespace: string | null
}

/** A patch of a kustomization file or a Flux Kustomization: what it may change. `path` is as written; null for inline text. */
export interface PatchFact {
  readonly path: string | null
  readonly target: { readonly kind: string | null; readonly name: string | null } | null
  /** Objects that an inline strategic merge patch names. */
  readonly objects: readonly { readonly kind: string; readonly name: string | null }[]
}

export interface FluxKustomizationFact {
  readonly type: 'kustomization'
  readonly path: Located<string> | null
  readonly source: Located<ObjectReference> | null
  readonly components: readonly Located<string>[]
  readonly patches: readonly PatchFact[]
  readonly suspended: boolean
  /** `spec.kubeConfig` is set: applied to another cluster. */
  readonly remote: boolean
}

export interface FluxSourceFact {
  readonly type: 'source'
  readonly url: Located<string> | null
  /** Branch, tag, semver, name or commit as written, with which of these it is. */
  readonly reference: (Located<string> & { readonly by: 'branch' | 'tag' | 'semver' | 'name' | 'commit' | 'digest' }) | null
}

/** Where a FluxInstance, or a HelmRelease of its chart, makes Flux sync from. */
export interface FluxSyncFact {
  readonly type: 'instance'
  readonly sync: { readonly kind: string; readonly url: string | null; readonly ref: string | null; readonly path: Located<string> | null; readonly name: string } | null
}

export interface ArtifactGeneratorFact {
  readonly type: 'artifact-generator'
  /** Names of the ExternalArtifacts it makes. */
  readonly artifacts: readonly string[]
}

export type FluxFact = FluxKustomizationFact | FluxSourceFact | FluxSyncFact | ArtifactGeneratorFact

/** One source of an Argo CD Application or of the template of an ApplicationSet. */
export interface ArgoSource {
  readonly url: string | null
  readonly revision: Located<string> | null
  readonly path: Located<string> | null
}

/** An Application or ApplicationSet; paths that a generator fills hold `{{`. */
export interface ArgoFact {
  readonly type: 'application' | 'application-set'
  readonly sources: readonly ArgoSource[]
  /** Directories that a git generator lists, as globs. */
  readonly directories: readonly string[]
}

/** How a kustomization file names something. */
export type KustomizationField =
  | 'resources' | 'bases' | 'components' | 'crds' | 'configurations' | 'generators' | 'transformers' | 'validators'
  | 'patches' | 'patchesStrategicMerge' | 'patchesJson6902' | 'replacements' | 'openapi'
  | 'configMapGenerator' | 'secretGenerator' | 'helmCharts'

export interface KustomizationReference extends Located<string> {
  readonly field: KustomizationField
}

export type KustomizationShapeProblem = Range & (
  | { readonly type: 'unknown-field'; readonly name: string; readonly nearest: string | null }
  | { readonly type: 'wrong-type'; readonly name: string; readonly expected: string; readonly found: string }
  | { readonly type: 'wrong-api-version'; readonly found: string; readonly expected: string }
  | { readonly type: 'wrong-kind'; readonly found: string }
  | { readonly type: 'flux-object'; readonly apiVersion: string }
  | { readonly type: 'empty-list'; readonly name: string }
)

export interface KustomizationFact {
  readonly component: boolean
  readonly references: readonly KustomizationReference[]
  readonly patches: readonly PatchFact[]
  readonly problems: readonly KustomizationShapeProblem[]
  /** Sets a namespace for everything below it. */
  readonly namespace: string | null
  readonly usesHelm: boolean
  /** Holds only directives of a Flux or kustomize object, no field of a kustomization: builds to nothing. */
  readonly empty: boolean
}

export interface SuppressionFact {
  readonly scope: 'line' | 'file'
  /** The line whose findings it silences; 0 for a file. */
  readonly line: number
  readonly rules: readonly string[]
  readonly reason: string | null
}

/** What one file contributes: made of path and bytes alone, plain and serialisable, without any value that is classed as secret. */
export interface FileFacts {
  readonly path: string
  readonly type: FileType
  readonly documents: number
  readonly problems: readonly YamlFact[]
  readonly unchecked: readonly UncheckedFact[]
  readonly objects: readonly ObjectFact[]
  /** Set for a file named as kustomize looks for it. */
  readonly kustomization: KustomizationFact | null
  readonly secrets: readonly SecretFact[]
  readonly suppressions: readonly SuppressionFact[]
  /** Why the file is not read as manifests: a chart's template, Ansible vault text, a binary … */
  readonly skipped: UncheckedReason | null
}
