import { sayPartialDate } from 'c/salusCoreDates';
import { fill, isolate, sayCount } from 'c/salusCoreWords';
import { isDescription } from './description';
import type { AltTextContext, ImageFacts } from './facts';
import { modalityOf } from './modality';
import { sideOf } from './side';
import { siteOf } from './site';
import { viewOf } from './view';

/** What is said of an image. */
export interface AltText {
    /** What it is: “X-ray of the chest, front view, March 3, 2026”. */
    readonly name: string;
    /** “Image 2 of 24”; '' where that is not known. */
    readonly position: string;
    /** Somebody's words, as received; '' where nobody described it. */
    readonly description: string;
    /** The whole alternative text. */
    readonly text: string;
}

/* A screen reader says an alternative text in one piece: what is longer is text beside the image, and the
   alternative text says so. Source: WCAG 2.2, technique G74. */
const LONGEST_DESCRIPTION = 150;

const isCount = (number: number | undefined): number is number =>
    Number.isSafeInteger(number) && (number as number) > 0;

function positionOf({ index, count }: ImageFacts, { words, locale }: AltTextContext): string {
    if (!isCount(index)) return '';
    const isOf = isCount(count) && index <= count;
    if (!isOf) return fill(words.number, sayCount(index, locale));
    return count > 1 ? fill(words.position, sayCount(index, locale), sayCount(count, locale)) : '';
}

function nameOf(facts: ImageFacts, { words, locale, direction }: AltTextContext): string {
    const received = (text = ''): string => isolate(text.trim(), direction);
    const { modality = '', site = '', laterality = '', view = '', date = '' } = facts;
    const [siteName, sideName, viewName] = [siteOf(site), sideOf(laterality), viewOf(view)];
    const what = words.modalities[modalityOf(modality) ?? 'image'];
    const made = modalityOf(modality) || !modality.trim() ? what : received(modality);
    const side = sideName === undefined ? received(laterality) : '';
    return [
        siteName ? fill(words.of, made, words.sites[siteName]) : made,
        siteName ? '' : received(site),
        sideName && sideName !== 'none' ? words.sides[sideName] : side,
        viewName ? words.views[viewName] : received(view),
        sayPartialDate(date, locale) || received(date),
    ]
        .filter(Boolean)
        .reduce((said, next) => fill(words.and, said, next));
}

/* One sentence after another: a text that ends in a full stop gets no second. */
const sentences = (...all: readonly string[]): string =>
    all
        .filter(Boolean)
        .map((one) => (/[.!?؟。…]\p{Pf}?$/u.test(one) ? one : `${one}.`))
        .join(' ');

/**
 * The alternative text of an image: what it is, by what is recorded of it, and what somebody wrote of what
 * it shows. What changes its meaning, such as “Entered in error”, comes first: `marks`, in words. Where nobody did, it says so. It never says what a clinician found in it, and never has the name
 * of a file. Source: WCAG 2.2, 1.1.1.
 */
export function altText(
    facts: ImageFacts,
    context: AltTextContext,
    marks: readonly string[] = [],
): AltText {
    const { words, direction } = context;
    const given = facts.description?.trim() ?? '';
    const description = isDescription(given) ? given : '';
    const name = nameOf(facts, context);
    const position = positionOf(facts, context);
    const shown =
        description.length > LONGEST_DESCRIPTION
            ? words.describedBeside
            : isolate(description, direction);
    const text = sentences(...marks, name, position, shown || words.undescribed);
    return { name, position, description, text };
}
