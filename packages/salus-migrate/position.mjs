// Where an offset is, as an editor counts: lines and columns from 1.
export function positionIn(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n') };
}
