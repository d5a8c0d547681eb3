export { TaskHistory } from './taskHistory';
