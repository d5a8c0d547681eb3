export { Drafts } from './drafts';
