import { isDescription } from 'c/salusCoreAltText';
import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import type { ImageView } from './image';

/** An image as it can be shown, and what was wrong with what was given. */
export interface ReadImageView {
    /** Left out where there is none: it is no object, or has no id. */
    readonly view?: ImageView;
    readonly problems: readonly SalusProblem[];
}

type Given = (name: string) => unknown;
type Add = (code: ProblemCode, property: string, help: string) => void;

/* A getter or a proxy of an app may throw: then it has no such property. */
const propertiesOf =
    (given: unknown): Given =>
    (name) => {
        try {
            return typeof given === 'object' && given !== null
                ? (given as Record<string, unknown>)[name]
                : undefined;
        } catch {
            return undefined;
        }
    };

const textOf = (given: unknown): string | undefined => asText(given).trim() || undefined;

const isWhole = (given: unknown): given is number =>
    Number.isSafeInteger(given) && (given as number) > 0;

function countOf(its: Given, name: string, add: Add): number | undefined {
    const given = its(name) ?? undefined;
    if (given === undefined) return undefined;
    if (isWhole(given)) return given;
    add('bad-property', name, 'give a whole number from 1');
    return undefined;
}

function wordsOf(its: Given, name: string, add: Add): string | undefined {
    const text = textOf(its(name));
    if (text === undefined || isDescription(text)) return text;
    add('bad-property', name, 'say what it is, in words: no file name, id or placeholder');
    return undefined;
}

/* More notes than anybody reads of one image. */
const MOST_NOTES = 100;

function notesOf(its: Given): readonly string[] | undefined {
    const given = its('notes');
    if (!Array.isArray(given)) return undefined;
    const notes = given.slice(0, MOST_NOTES).flatMap((one) => textOf(one) ?? []);
    return notes.length ? Object.freeze(notes) : undefined;
}

const TEXTS = [
    ...(['modality', 'site', 'laterality', 'view', 'date', 'descriptionLang'] as const),
    ...(['contentType', 'status', 'reportId'] as const),
];
const WORDS = ['description', 'title'] as const;
const COUNTS = ['index', 'count', 'width', 'height'] as const;

/**
 * Reads whatever an app gives as an image. What can't be read is left out, with a problem that names the
 * property and never its value: a description that is the name of a file or an id is none. `where` is the
 * component that was given it.
 */
export function readImageView(given: unknown, where: string): ReadImageView {
    const problems: SalusProblem[] = [];
    const add: Add = (code, property, help) =>
        problems.push(new SalusProblem(code, where, property, help));
    const its = propertiesOf(given);
    const id = textOf(its('id'));
    if (!id) {
        add('bad-property', 'image', 'give an object with an id');
        return { problems };
    }
    const read = [
        ...TEXTS.map((name) => [name, textOf(its(name))]),
        ...WORDS.map((name) => [name, wordsOf(its, name, add)]),
        ...COUNTS.map((name) => [name, countOf(its, name, add)]),
        ['notes', notesOf(its)],
        ['isUninterpreted', its('isUninterpreted') === true || undefined],
    ].filter(([, value]) => value !== undefined);
    const view: ImageView = Object.freeze({ id, ...Object.fromEntries(read) });
    return { view, problems };
}
