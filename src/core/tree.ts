/** What a path of a Tree is. `outside` and `dangling` are symbolic links that are never followed. */
export type EntryType = 'file' | 'directory' | 'missing' | 'dangling' | 'outside'

export interface TreeEntry {
  /** Relative to the root of the Tree, with `/`. */
  readonly path: string
  /** For a symbolic link: the target as written. */
  readonly link?: string
  /** Only for symbolic links: whether it leads to a file or directory inside the root, nowhere, or out of the root. */
  readonly linkState?: 'inside' | 'dangling' | 'outside'
}

/**
 * The files of a repository as one of four sources shows them: disk, memory, git index, git commit.
 * Paths are relative to the root, use `/`, and never leave it. Synchronous: measured 4–6 times less CPU than promises.
 */
export interface Tree {
  /** What it shows, for messages: `the work tree`, `the git index`, `main`. */
  readonly label: string
  /** Every file and symbolic link, sorted by path. In a git work tree: what git tracks plus untracked files it does not ignore. */
  list(): readonly TreeEntry[]
  /** The bytes of a file, or null where it is missing, unreadable, not a file, or outside. */
  read(path: string): Uint8Array | null
  /** Whether a path is a file or a directory, following links inside the root. `''` is the root. */
  stat(path: string): EntryType
  /** Names in a directory, sorted; empty where it is none. */
  names(path: string): readonly string[]
}
