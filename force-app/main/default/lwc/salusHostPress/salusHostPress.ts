export { watchPresses, whenReleased } from './press';
