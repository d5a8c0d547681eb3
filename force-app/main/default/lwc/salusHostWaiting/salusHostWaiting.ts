export { quietly, startWaiting, waitFor } from './waitFor';
export type { Ending, Waiting } from './waitFor';
