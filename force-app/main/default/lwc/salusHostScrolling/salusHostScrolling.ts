export { EndInSight } from './endInSight';
