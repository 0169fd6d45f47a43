import type { Configuration } from './configuration.ts'
import type { FileFacts, KustomizationFact, KustomizationReference, Located, ObjectFact, ObjectReference } from './facts.ts'
import type { ObjectIdentity, UncheckedReason } from './finding.ts'
import type { Dialect, Node } from './node.ts'
import type { SchemaVerdict } from './schema-problem.ts'
import type { Place } from './source-text.ts'
import type { TreeEntry } from './tree.ts'

/** Whether something is applied, and why that is known. */
export interface Activity {
  readonly active: boolean
  readonly appliedBy: readonly string[]
  readonly reason: 'applied' | 'named' | 'no-entry-points' | 'not-reached'
}

export interface FileSubject {
  readonly path: string
  readonly facts: FileFacts
}

/** One object as the cluster would get it. Where it was written is asked of the object, never of a file. */
export interface ObjectSubject extends ObjectIdentity {
  readonly root: Node
  readonly dialect: Dialect
  /** What the API server would say, computed when first asked. */
  readonly verdict: SchemaVerdict
  /** False where a patch outside this document may still complete it: what is missing is then undecided. */
  readonly complete: boolean
  /** Where the value at a JSON pointer was written; for a missing field the nearest parent. */
  place(pointer: string): Place
}

/** What a reference of a kustomization file leads to. */
export type ReferenceTarget =
  | { readonly state: 'file' | 'directory'; readonly path: string }
  | { readonly state: 'missing'; readonly path: string; readonly nearest: string | null }
  /** A directory without a kustomization file, where kustomize needs one. */
  | { readonly state: 'no-kustomization'; readonly path: string }
  | { readonly state: 'remote' | 'inline' | 'plugin' | 'variable' }
  | { readonly state: 'outside' }
  | { readonly state: 'ignored'; readonly path: string }

export interface ResolvedReference extends KustomizationReference {
  readonly target: ReferenceTarget
}

export interface KustomizationDirectory {
  /** `''` for the root. */
  readonly path: string
  /** Path of the kustomization file. */
  readonly file: string
  readonly facts: KustomizationFact
  readonly references: readonly ResolvedReference[]
}

/** Whether a source holds this repository; decided in one place. */
export type SourceIdentity =
  | { readonly state: 'this'; readonly root: string; readonly reason: string }
  | { readonly state: 'other'; readonly reason: string }
  | { readonly state: 'undecided'; readonly reason: string }
  | { readonly state: 'missing'; readonly nearest: string | null }

/** What `spec.path` of a Flux Kustomization leads to. */
export type PathTarget =
  | { readonly state: 'directory'; readonly path: string }
  | { readonly state: 'file'; readonly path: string }
  | { readonly state: 'missing'; readonly path: string; readonly nearest: string | null }
  | { readonly state: 'wrong-case'; readonly path: string; readonly actual: string }
  | { readonly state: 'backslash'; readonly path: string }
  | { readonly state: 'unchecked'; readonly reason: UncheckedReason; readonly detail: string }

export interface FluxKustomization {
  readonly file: string
  readonly object: ObjectFact
  readonly path: Located<string> | null
  readonly source: Located<ObjectReference> | null
  readonly identity: SourceIdentity
  readonly target: PathTarget
}

export interface EntryPoint {
  readonly form: 'gotk-sync' | 'flux-instance' | 'flux-instance-release' | 'unreached-kustomizations' | 'argo-application'
  /** The directory that is applied first. */
  readonly path: string
  /** The repository root that the path is relative to. */
  readonly root: string
  /** The file that says so; null where bootstrap has not written it yet. */
  readonly file: string | null
}

/** What one cluster gets. The Flux objects that no entry point reaches form one inactive cluster without entry points. */
export interface Cluster {
  readonly name: string
  readonly active: boolean
  readonly entryPoints: readonly EntryPoint[]
  readonly kustomizations: readonly FluxKustomization[]
}

export interface FluxSource {
  readonly file: string
  readonly object: ObjectFact
}

/** Two sources of one URL that follow branches named after environments. */
export interface BranchesFact {
  readonly local: readonly string[]
  readonly remote: readonly string[]
}

/** The model of a repository: from git to the last field, from facts alone. */
export interface Repository {
  readonly configuration: Configuration
  readonly files: ReadonlyMap<string, FileFacts>
  readonly links: readonly TreeEntry[]
  readonly directories: ReadonlyMap<string, KustomizationDirectory>
  /** Repository roots below (and including) the root, sorted. */
  readonly roots: readonly string[]
  readonly clusters: readonly Cluster[]
  readonly sources: readonly FluxSource[]
  /** Names of local and remote branches; empty outside git. Asked of git when a rule first wants it. */
  readonly branches: BranchesFact
  activity(path: string): Activity
}
