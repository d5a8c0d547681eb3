export { goneFrom, lastOf } from './longList';
