import type { CallResult, Source } from 'c/salusPortCall';

/** A source that the browser is asked for, until it is there, is refused or isn't wanted any more. */
export class Opening {
    readonly source: Source;
    /** Resolves to whether it is on then, or to why it can't be had. */
    readonly ending: Promise<CallResult<boolean>>;
    /** The device that is asked for. Another may be chosen meanwhile. */
    device: string | undefined;
    private settle?: (result: CallResult<boolean>) => void;

    constructor(source: Source, device: string | undefined) {
        this.source = source;
        this.device = device;
        this.ending = new Promise((settle) => {
            this.settle = settle;
        });
    }

    get isOver(): boolean {
        return !this.settle;
    }

    end(result: CallResult<boolean>): void {
        const { settle } = this;
        this.settle = undefined;
        settle?.(result);
    }
}
