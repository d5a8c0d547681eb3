export { plainCopy } from './plainCopy';
export { readList } from './readList';
export type { ReadList } from './readList';
