/** A server that helps pages to find a way to each other. The app chooses it: it sees who calls whom. */
export interface IceServer {
    /** `stun:`, `stuns:`, `turn:` or `turns:`. */
    readonly urls: string | readonly string[];
    readonly username?: string;
    readonly credential?: string;
}

/** How pages find a way to each other. */
export interface IceOptions {
    /** None by default: pages of one network find each other without. */
    readonly iceServers?: readonly IceServer[];
    /** Whether everything goes through a server of `turn:`, so that nobody learns another's address. */
    readonly isRelayOnly?: boolean;
}

/** The same, as the browser takes it. */
export const configurationOf = ({
    iceServers = [],
    isRelayOnly = false,
}: IceOptions): RTCConfiguration => ({
    iceServers: iceServers.map(({ urls, ...rest }) => ({
        ...rest,
        urls: typeof urls === 'string' ? urls : [...urls],
    })),
    ...(isRelayOnly && { iceTransportPolicy: 'relay' }),
});
