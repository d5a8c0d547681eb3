export { byTime, writtenAt } from './byTime';
export type { MessageAttachment, MessageOrigin, MessageView } from './message';
export { readMessageView } from './readMessageView';
export type { ReadMessageView } from './readMessageView';
export { isContentHidden, isMessageStatus, stateOf } from './state';
export type { MessageState } from './state';
