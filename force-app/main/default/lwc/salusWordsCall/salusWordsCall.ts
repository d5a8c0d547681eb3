export { nameOf, roleOf, saidOf, statesOf } from './participant';
