/** The error of which the page and the screen reader were last told. */
export class ToldError {
    private error = '';
    private isInvalid = false;

    /** What is there at the start isn't told. */
    start(error: string): void {
        this.error = error;
        this.isInvalid = Boolean(error);
    }

    /** What there is to tell now: a new error to the screen reader, an event to the page. */
    next(error: string, isInvalid: boolean): { isNew: boolean; event?: 'invalid' | 'valid' } {
        const isNew = Boolean(error) && error !== this.error;
        const isOther = isInvalid !== this.isInvalid;
        this.error = error;
        this.isInvalid = isInvalid;
        if (!isOther) return { isNew };
        return { isNew, event: isInvalid ? 'invalid' : 'valid' };
    }
}
