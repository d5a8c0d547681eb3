import { BookingView } from 'c/salusCoreScheduling';
import { shownError } from './errors';
import { pages } from './pages';
import { words } from './words';

/** What stands around each page. Everything is worked out from the booking when it is read. */
export class FrameView extends BookingView {
    /** What the frame around each page is given; its heading and its ending come from the pattern. */
    get frame() {
        return {
            ...this.facts,
            steps: this.stepPages.map((page) => pages[page].step),
            error: shownError(this.task),
            loadingLabel: this.isLoading ? words.loading : '',
            leaveLabel: words.leave,
            leaveHeading: words.leaveTitle,
            stayText: words.stayed,
        };
    }

    get isFirst(): boolean {
        return this.stepIndex < 1;
    }
}
