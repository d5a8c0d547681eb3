export type {
    CallAdapter,
    CallCapabilities,
    CallResult,
    CallStats,
    DialIn,
    JoinOptions,
    Unsubscribe,
} from './adapter';
export type { Preview, PreviewAdapter } from './preview';
export type { CallSignalling } from './signalling';
export type { SignalBody, SignalMessage } from 'c/salusCoreSignalling';
export type {
    ActiveDevices,
    Actor,
    CallError,
    CallEvents,
    CallState,
    CaptionLine,
    ChatMessage,
    Device,
    EndReason,
    MediaErrorCode,
    MediaSource,
    Participant,
    Quality,
    Role,
    Source,
} from 'c/salusCoreCall';
