import type { MediaSource, Unsubscribe } from 'c/salusPortCall';
import { picture } from './callPictures';

/** Puts an invented picture into a tile, as an adapter would. */
export const attachInvented =
    (id: string, source: MediaSource = 'camera') =>
    (host: HTMLElement): Unsubscribe => {
        const { element, stop } = picture(id, source);
        host.append(element);
        return () => {
            stop();
            element.remove();
        };
    };
