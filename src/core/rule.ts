import type { Fix, ObjectIdentity, Severity, UncheckedReason, RelatedPlace } from './finding.ts'
import type { Cluster, FileSubject, KustomizationDirectory, ObjectSubject, Repository } from './repository.ts'
import type { Place } from './source-text.ts'

/** What a rule is given one of at a time. */
export interface Subjects {
  readonly file: FileSubject
  readonly object: ObjectSubject
  readonly kustomization: KustomizationDirectory
  readonly cluster: Cluster
  readonly repository: Repository
}

export type Over = keyof Subjects

/** The names in `{…}` of a message text. */
export type SlotNames<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotNames<Rest> : never

export type Slots<Text extends string> = Readonly<Record<SlotNames<Text>, string | number>>

/** What a report may add to place and message. */
export interface ReportDetails {
  /** Instead of the rule's own severity, where one rule grades what it finds. Configuration still wins. */
  readonly severity?: Severity
  readonly object?: ObjectIdentity
  /** JSON pointer into the object as it was judged. */
  readonly field?: string
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
  /** Tells findings of one rule, path and pointer apart in the fingerprint; never a value. */
  readonly discriminator?: string
}

export interface RuleContext<Messages extends Readonly<Record<string, string>>> {
  /** The whole repository, read-only. */
  readonly repository: Repository
  report<Id extends keyof Messages & string>(place: Place, messageId: Id, slots: Slots<Messages[Id]>, details?: ReportDetails): void
  /** A related place for `report`, worded by one of the rule's own messages. */
  related<Id extends keyof Messages & string>(place: Place, messageId: Id, slots: Slots<Messages[Id]>): RelatedPlace
  /** Counts something that cannot be decided. */
  unchecked(place: Place, reason: UncheckedReason, detail: string): void
}

/** One check: pure, synchronous, one object. It names, grades and words; analysers have found what there is. */
export interface Rule<Kind extends Over = Over, Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  /** `family/defect`, equal to the path of its file below `rules/`. */
  readonly id: string
  readonly over: Kind
  /** One line for `keelson rules`. */
  readonly summary: string
  readonly severity: Severity | 'off'
  readonly messages: Messages
  /** Upstream pages or sources that say why it is a defect. */
  readonly docs: readonly string[]
  readonly check: (subject: Subjects[Kind], context: RuleContext<Messages>) => void
}

/** Gives a rule its types from its own texts: a slot that a message does not have, or lacks, does not compile. */
export function defineRule<const Kind extends Over, const Messages extends Readonly<Record<string, string>>>(rule: Rule<Kind, Messages>): Rule<Kind, Messages> {
  return rule
}

/** A rule of any kind, as registries hold it. */
export type AnyRule = { readonly [Kind in Over]: Rule<Kind, never> }[Over]
