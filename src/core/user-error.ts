/** Something the user named cannot be used: one line with flag, file or key and what is allowed; exit code 2. */
export class UserError extends Error {
  /** Marks the error across bundle chunks, where `instanceof` would compare two copies of the class. */
  readonly userError = true
}

export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && 'userError' in error
}
