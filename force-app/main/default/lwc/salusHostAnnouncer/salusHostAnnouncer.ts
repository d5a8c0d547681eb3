export { announce } from './announcer';
