export { hasNumber } from './numbers';
export { anyPlan, LEFT_OUT } from './plan';
export type { LeftOut, Plan } from './plan';
export { keysNamed, readRecord } from './record';
export type { RecordView } from './record';
export { openResources } from './resources';
export type { Read, Resource, Resources } from './resources';
