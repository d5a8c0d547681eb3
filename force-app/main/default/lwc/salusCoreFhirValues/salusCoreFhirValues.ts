export { readConcept } from './concept';
export { addressText, nameText } from './people';
export { textOf } from './primitive';
export type { Reading, Source } from './primitive';
export { quantityOf } from './quantity';
export { elementOf, extensionRows, keysOf, readRow, readValue, readValues } from './read';
export type { Quantity, RecordRow, RecordValue, ValueKind } from './value';
