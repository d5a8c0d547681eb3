/** Who wrote a message: the person who reads this page, somebody else, or a system by itself. */
export type MessageOrigin = 'self' | 'other' | 'system';

/** A file that came with a message. Its bytes are with the app, which opens it. */
export interface MessageAttachment {
    /** What it is called in `openattachment`. Left out, it can be read of here and not opened. */
    readonly id?: string;
    /** What its sender called it. */
    readonly name?: string;
    /** Its media type: `application/pdf`. */
    readonly type?: string;
    /** How long it is, in bytes. */
    readonly bytes?: number;
}

/**
 * A secure message between a person and their care team. The adapter makes it, from FHIR by
 * `c/salusCoreFhirMessages`.
 */
export interface MessageView {
    /** What it is called in events. It says nothing of what is in the message. */
    readonly id: string;
    /** FHIR R4 `Communication.status`. Any other is shown as it came. */
    readonly status: string;
    /** Left out, somebody else wrote it. */
    readonly origin?: MessageOrigin;
    readonly senderName?: string;
    /** Their profession or what they are to the person, in words: “Nurse”. */
    readonly senderRole?: string;
    /** To whom it was sent, in words. */
    readonly recipients?: readonly string[];
    /** When it was sent, and when it arrived: an instant, or a date that is known in part. */
    readonly sent?: string;
    readonly received?: string;
    /** The IANA zone in which the times are said: `America/New_York`. Left out, the person's own. */
    readonly zone?: string;
    /** What it is about, in words. */
    readonly subject?: string;
    /** Word for word, with its line breaks. A withdrawn message has none. */
    readonly text?: string;
    /** The language of the text, as in HTML: `es`. */
    readonly lang?: string;
    readonly attachments?: readonly MessageAttachment[];
    /** FHIR R4 `Communication.priority`. */
    readonly priority?: string;
    /** Why it was not sent, or no further, in words. */
    readonly reason?: string;
    /** Left out where nobody can tell. */
    readonly isUnread?: boolean;
    /** Whether something in it may change what it means: then it is not shown, and the page says so. */
    readonly isUninterpreted?: boolean;
    /** Whether a message that was not sent can be sent again: only the app can tell. */
    readonly canRetry?: boolean;
}
