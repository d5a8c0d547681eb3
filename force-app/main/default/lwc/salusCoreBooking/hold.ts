/** A time that the server holds for the person while they answer. */
export interface Hold {
    readonly id: string;
    /** The instant at which the server gives the time to others, by the server's own clock. */
    readonly expires: string;
    /** How long the time is held from the moment of the answer. A device's clock may be wrong. */
    readonly durationMs: number;
}
