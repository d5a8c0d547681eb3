export { Printing } from './printing';
