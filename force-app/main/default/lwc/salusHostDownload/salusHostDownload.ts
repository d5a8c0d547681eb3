export { offerFile } from './offerFile';
export type { OfferedFile } from './offerFile';
