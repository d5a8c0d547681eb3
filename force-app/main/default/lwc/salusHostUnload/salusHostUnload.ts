export { UnloadGuard } from './unloadGuard';
