export { initialsOf, nameOf, roleOf, saidOf, statesOf } from './participant';
export type { NameWords, OwnWords, StateWords } from './participant';
