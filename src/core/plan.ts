/** Who changes a planned file from now on: Keelson (`managed`), or the user after the first write (`once`). */
export type Ownership = 'managed' | 'once'

/** A file that Keelson would write whole. */
export interface PlannedFile {
  readonly path: string
  readonly content: string
  readonly ownership: Ownership
}

/** What a generator would do: sorted by path, inside the target, nothing else. */
export interface Plan {
  readonly files: readonly PlannedFile[]
  /** What the user does next, one command or sentence each. */
  readonly next: readonly string[]
}

/** One question of a generator: data, from which flag, prompt, help, validation and error text come. */
export interface Question<Name extends string = string> {
  readonly name: Name
  /** The flag without dashes. */
  readonly flag: string
  readonly message: string
  readonly help: string
  readonly type: 'text' | 'choice' | 'list'
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** The default as text; lists are comma-separated. */
  readonly default: string | null
  /** The reason an answer is refused, naming what is allowed; null where it is fine. */
  readonly validate?: (answer: string) => string | null
}
