import type { Place } from './source-text.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Most severe first. */
export const severities = ['error', 'warning', 'info'] as const

export interface ObjectIdentity {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace: string | null
  readonly name: string | null
}

/** A sentence as data: the template with `{slot}`s and what stands in them. Reporters make the text. */
export interface Message {
  readonly id: string
  readonly template: string
  readonly slots: Readonly<Record<string, string>>
}

export interface RelatedPlace {
  readonly place: Place
  readonly message: Message
}

/** A change of one file as data; `src/yaml` turns it into text edits. `pointer` is a JSON pointer into document number `document`. */
export type Fix =
  | { readonly type: 'set'; readonly path: string; readonly document: number; readonly pointer: string; readonly value: string }
  | { readonly type: 'remove'; readonly path: string; readonly document: number; readonly pointer: string }
  | { readonly type: 'rename'; readonly path: string; readonly document: number; readonly pointer: string; readonly to: string }

/** What a rule says to a person, as data. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** False where no entry point applies what it speaks of. */
  readonly active: boolean
  /** Names of the entry points' Kustomizations that apply it, sorted. */
  readonly appliedBy: readonly string[]
  readonly place: Place
  readonly message: Message
  readonly object: ObjectIdentity | null
  /** JSON pointer into the object as it was judged. */
  readonly field: string | null
  readonly related: readonly RelatedPlace[]
  readonly fix: Fix | null
  /** Made of rule, path and pointer; never of lines or values. */
  readonly fingerprint: string
}

export const uncheckedReasons = [
  'unknown-kind', 'unresolved-variable', 'template', 'encrypted', 'remote', 'plugin', 'helm', 'made-elsewhere', 'not-rendered', 'unreadable', 'too-large',
] as const

export type UncheckedReason = (typeof uncheckedReasons)[number]

/** Something that could not be decided from the repository; counted and shown, never guessed at. */
export interface Unchecked {
  readonly path: string
  readonly line: number
  readonly reason: UncheckedReason
  readonly detail: string
}

/** The sentence of a message. A slot that is missing stays visible as `{slot}`. */
export function messageText(message: Message): string {
  return message.template.replace(/\{(\w+)\}/g, (whole, slot: string) => message.slots[slot] ?? whole)
}
