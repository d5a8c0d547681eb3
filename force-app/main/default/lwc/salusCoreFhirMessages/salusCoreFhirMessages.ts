export { LEFT_OUT } from './elements';
export { readMessages } from './readMessages';
export type { ReadMessages, ReadMessagesContext } from './readMessages';
