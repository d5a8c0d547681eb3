import type { Choice } from 'c/salusCoreChoices';
import type { CallHost } from 'c/salusHostCall';
import type { PreviewAdapter } from 'c/salusPortCall';
import { words } from './words';

/** With what a person joins. */
export const JOIN_WITH: readonly Choice[] = Object.freeze([
    { value: 'mic', label: words.mic },
    { value: 'camera', label: words.camera },
]);

/** The same preview; and the devices are listed anew, since a browser names them once they are allowed. */
export const listing = (preview: PreviewAdapter, call: CallHost): PreviewAdapter => ({
    async start(options) {
        const answer = await preview.start(options);
        // Whoever went while the browser asked chooses none. Where a device fails, another may work.
        if (answer.ok || answer.error.code !== 'aborted') void call.listDevices();
        return answer;
    },
    stop: () => preview.stop(),
});
