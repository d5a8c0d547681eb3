/** A time that is kept for the person while they answer. */
export interface Hold {
    readonly id: string;
    /** When it is given away again, as an instant. */
    readonly expires: string;
}
