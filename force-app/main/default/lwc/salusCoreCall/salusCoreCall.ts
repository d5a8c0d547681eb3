export { begin, othersIn, selfIn } from './call';
export type { Call, Refusal, Sent } from './call';
export type {
    Ask,
    CallEvent,
    CallEvents,
    CallState,
    CaptionLine,
    ChatMessage,
    EndReason,
} from './events';
export { callErrorCodes, mediaErrorCodes } from './media';
export type {
    ActiveDevices,
    Actor,
    CallError,
    Device,
    MediaErrorCode,
    MediaSource,
    Source,
} from './media';
export { noticesOf } from './notices';
export type { Notice } from './notices';
export type { Participant, Quality, Role } from './participant';
export { readCallEvent } from './read';
export { transition } from './transition';
