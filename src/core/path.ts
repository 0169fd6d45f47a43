/** Paths inside a Tree: relative, `/`-separated, `''` for the root. No Node built-in, so that the core stays portable. */

/** Resolves `.` and `..`; null where the path would leave the root. */
export function normalizePath(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else parts.push(part)
  }
  return parts.join('/')
}

/** `join('a/b', '../c')` → `a/c`; null where the result would leave the root. */
export function joinPath(directory: string, path: string): string | null {
  return normalizePath(directory === '' ? path : `${directory}/${path}`)
}

/** Joins and keeps the result inside, as the SecureJoin of kustomize-controller does: `..` at the root stays at the root. */
export function secureJoin(root: string, path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return root === '' ? parts.join('/') : [root, ...parts].join('/')
}

export function dirname(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Whether `path` is `directory` or lies below it. */
export function isInside(directory: string, path: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}

/** `a/b/c` seen from `a/d` is `../b/c`. */
export function relativePath(from: string, to: string): string {
  const source = from === '' ? [] : from.split('/')
  const target = to === '' ? [] : to.split('/')
  let shared = 0
  while (shared < source.length && shared < target.length && source[shared] === target[shared]) shared++
  return [...source.slice(shared).map(() => '..'), ...target.slice(shared)].join('/') || '.'
}
