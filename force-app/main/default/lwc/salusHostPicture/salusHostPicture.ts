export { Picture } from './picture';
export type { Attach } from './picture';
