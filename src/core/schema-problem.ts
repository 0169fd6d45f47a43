import type { Node } from './node.ts'

/** What the API server would say of one field. `pointer` is a JSON pointer (RFC 6901) into the object as it was judged; `node` is where it was written. */
interface SchemaProblemBase {
  readonly pointer: string
  /** The node to point at. For a missing field: the map that lacks it. */
  readonly node: Node
  /** Where the key rather than the value is at fault, the key's node. */
  readonly key?: Node
}

export type SchemaProblem =
  | (SchemaProblemBase & { readonly type: 'unknown-field'; readonly name: string; readonly allowed: readonly string[]; readonly nearest: string | null })
  | (SchemaProblemBase & { readonly type: 'wrong-type'; readonly expected: string; readonly found: string })
  | (SchemaProblemBase & { readonly type: 'missing-field'; readonly name: string })
  | (SchemaProblemBase & { readonly type: 'bad-value'; readonly found: string; readonly allowed: readonly string[]; readonly nearest: string | null })
  | (SchemaProblemBase & { readonly type: 'api-removed'; readonly apiVersion: string; readonly kind: string; readonly replacement: string | null; readonly removedIn: string })

/** A part of an object that could not be judged. */
export interface SchemaUnchecked {
  readonly reason: 'unknown-kind' | 'unresolved-variable' | 'encrypted' | 'template'
  readonly node: Node
  readonly detail: string
  /** For an unknown kind that looks like a misspelt known one. */
  readonly nearest?: string
}

export interface SchemaVerdict {
  readonly problems: readonly SchemaProblem[]
  readonly unchecked: readonly SchemaUnchecked[]
}
