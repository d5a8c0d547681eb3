import type { Viewing, ViewingEvent } from 'c/salusCoreImageViewing';
import type { ImageView } from 'c/salusCoreImages';
import type { Sensitivity } from 'c/salusCoreSensitivity';
import { fill } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { sayImage } from 'c/salusImageCaption';
import now from '@salesforce/label/c.Salus_Image_Now';
import unchanged from '@salesforce/label/c.Salus_Image_Unchanged';
import whole from '@salesforce/label/c.Salus_Image_Whole';
import { viewingWords } from './tools';

/* A key that is held changes the zoom many times: only the last is said. */
const KEY = 'image-viewing';

const wordsOf = ({ type }: ViewingEvent, viewing: Viewing): string => {
    const words = viewingWords(viewing);
    switch (type) {
        case 'fit':
            return whole;
        case 'reset':
            return unchanged;
        case 'rotate':
        case 'brightness':
        case 'contrast':
            return words[type];
        case 'zoom-in':
        case 'zoom-out':
        case 'pinch':
            return words.zoom;
        default:
            return ''; // Where in the picture somebody looks can't be said in words.
    }
};

/** Says how the image is shown now, as it stands above the buttons. */
export function sayViewing(event: ViewingEvent, viewing: Viewing): void {
    const text = wordsOf(event, viewing);
    if (text) announce({ text, topic: 'status', key: KEY, sensitivity: 'none' });
}

/** Says which image is shown now, as it stands in its caption. */
export function sayOtherImage(view: ImageView, sensitivity: Sensitivity): void {
    const { position, name, marks } = sayImage(view);
    const what = [...marks.map(({ words }) => words), name].reduce((said, one) =>
        fill(now, said, one),
    );
    const text = fill(now, position, what);
    announce({ text, topic: 'status', key: KEY, sensitivity, minimalText: position });
}
