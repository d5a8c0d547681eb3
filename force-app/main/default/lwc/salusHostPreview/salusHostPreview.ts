export { canPreview } from './media';
export { createPreview } from './preview';
export { playTone } from './tone';
