export { can } from './capabilities';
export { Requests } from './requests';
export type { Asked, RequestGuards, RequestsOwner } from './requests';
