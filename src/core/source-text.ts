/** A place in a file. Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** From `line:column` up to, and not including, `endLine:endColumn`. */
export interface Range extends Position {
  readonly endLine: number
  readonly endColumn: number
}

/** A range of a file; `path` is relative to the root and uses `/`. */
export interface Place extends Range {
  readonly path: string
}

/** The text of one file. Every node of its documents points back to it, so a rendered object knows where each field was written. */
export class SourceText {
  readonly path: string
  readonly text: string
  #lineStarts: readonly number[] | undefined

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
  }

  /** The position of a UTF-16 offset. A BOM takes no column. */
  position(offset: number): Position {
    const starts = (this.#lineStarts ??= lineStarts(this.text))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const bom = low === 0 && this.text.startsWith('\uFEFF') ? 1 : 0
    return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1 - bom) }
  }

  place(start: number, end: number): Place {
    const from = this.position(start)
    const to = this.position(Math.max(start, end))
    return { path: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** A line ends with LF, CRLF or a lone CR, as YAML has it. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}
