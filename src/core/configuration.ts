import type { Severity } from './finding.ts'

export type RuleSetting = Severity | 'off'

/** A rule's id or a family (`secrets/*`) with its severity; the last that matches wins, an exact id over a family. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

export interface ClusterConfiguration {
  readonly environment: string
  readonly path: string | null
  readonly kubernetes: string | null
  readonly flux: string | null
}

export interface OutsideSource {
  readonly kind: string
  readonly name: string
  readonly namespace: string | null
  readonly repository: 'this' | 'other'
}

export interface OutsideObject {
  readonly kind: string
  readonly name: string
  readonly namespace: string | null
}

/** `keelson.yaml`, checked and completed with defaults. */
export interface Configuration {
  readonly layout: string | null
  readonly environments: readonly string[]
  readonly clusters: Readonly<Record<string, ClusterConfiguration>>
  readonly kubernetes: string | null
  readonly flux: string | null
  readonly roots: readonly string[]
  readonly rules: RuleSettings
  readonly overrides: readonly { readonly paths: readonly string[]; readonly rules: RuleSettings }[]
  readonly ignore: readonly string[]
  readonly outside: {
    readonly sources: readonly OutsideSource[]
    readonly objects: readonly OutsideObject[]
    readonly variables: readonly string[]
  }
  readonly schemas: readonly string[]
  readonly failOn: Severity | 'never'
}

export const defaultConfiguration: Configuration = {
  layout: null,
  environments: [],
  clusters: {},
  kubernetes: null,
  flux: null,
  roots: [],
  rules: {},
  overrides: [],
  ignore: [],
  outside: { sources: [], objects: [], variables: [] },
  schemas: [],
  failOn: 'error',
}
