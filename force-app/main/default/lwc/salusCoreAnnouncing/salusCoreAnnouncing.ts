export type { Level, Message, Topic } from './message';
