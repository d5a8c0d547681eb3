import { altText, type AltText, type AltTextWords } from 'c/salusCoreAltText';
import type { ImageView } from 'c/salusCoreImages';
import { direction, locale } from 'c/salusPlatformLocale';
import and from '@salesforce/label/c.Salus_Image_And';
import describedBeside from '@salesforce/label/c.Salus_Image_DescribedBeside';
import number from '@salesforce/label/c.Salus_Image_Number';
import of from '@salesforce/label/c.Salus_Image_Of';
import position from '@salesforce/label/c.Salus_Image_Position';
import undescribed from '@salesforce/label/c.Salus_Image_Undescribed';
import { modalityWords } from './modalityWords';
import { siteWords } from './siteWords';
import { marksOf, type ShownMark } from './statusWords';
import { sideWords, viewWords } from './viewWords';

/** What is said of an image in the words of the page's language. */
export interface SaidImage extends AltText {
    readonly marks: readonly ShownMark[];
    /** That nobody described it; '' where somebody did. */
    readonly undescribed: string;
}

const words: AltTextWords = Object.freeze({
    ...{ modalities: modalityWords, sites: siteWords, sides: sideWords, views: viewWords },
    ...{ of, and, position, number, undescribed, describedBeside },
});

/** What an image is called, which of how many it is, its alternative text, and what changes its meaning. */
export function sayImage(view: ImageView): SaidImage {
    const marks = marksOf(view);
    const { index, count } = view;
    // What can't be interpreted says nothing but which of how many it is.
    const facts = view.isUninterpreted ? { index, count } : view;
    const said = altText(
        facts,
        { words, locale, direction },
        marks.map((mark) => mark.words),
    );
    return { ...said, marks, undescribed: said.description ? '' : undescribed };
}
