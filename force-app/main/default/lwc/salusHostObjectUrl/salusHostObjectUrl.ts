export { makeObjectUrl } from './objectUrl';
export type { ObjectUrl } from './objectUrl';
