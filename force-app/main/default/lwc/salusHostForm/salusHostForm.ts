export { joinForm } from './join';
