/** The three streams, and whether a person sits at them. Passed in everywhere; nothing else writes. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream | NodeJS.ReadableStream
  /** Data: findings, plans, rendered objects. */
  readonly stdout: (text: string) => void
  /** Everything else: progress, hints, errors. */
  readonly stderr: (text: string) => void
  /** Standard input and output are both a terminal. */
  readonly isTerminal: boolean
  /** Standard output is a terminal that shows colours, after `NO_COLOR`, `FORCE_COLOR` and `--no-color`. */
  readonly colors: boolean
  /** Columns of the terminal, or 80. */
  readonly columns: number
}

/** One flag of a command; `value` names what it takes in the help (`<dir>`), and is absent for a switch. */
export interface Flag {
  readonly name: string
  readonly value?: string
  readonly repeatable?: boolean
  readonly summary: string
  /** What is allowed, where that is a list. */
  readonly choices?: readonly string[]
}

/** Flags as given: a switch is `['true']`; a flag that was not given is absent. */
export type FlagValues = ReadonlyMap<string, readonly string[]>

export interface Invocation {
  readonly flags: FlagValues
  readonly args: readonly string[]
  /** Absolute path of the working directory. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly streams: Streams
}

/** 0 done, 1 findings or differences, 2 wrong usage (thrown as `UserError`), 3 a bug (anything else that is thrown). */
export type ExitCode = 0 | 1 | 2 | 3

export interface Command {
  readonly name: string
  readonly summary: string
  /** Positional arguments as the help shows them: `[path…]`. */
  readonly usage: string
  readonly flags: readonly Flag[]
  /** One real example that works as it stands. */
  readonly example: string
  run(invocation: Invocation): Promise<ExitCode>
}
