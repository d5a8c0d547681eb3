import {
    disagrees,
    sayDosages,
    type DoseContext,
    type DosePair,
    type StepStatement,
} from 'c/salusCoreDose';
import type { DosageView } from 'c/salusCoreFhirDosage';
import { sayCount } from 'c/salusCoreWords';
import { nameOf } from './pairNames';
import differ from '@salesforce/label/c.Salus_Dose_Differ';
import notRecorded from '@salesforce/label/c.Salus_StateNotRecorded';
import uninterpreted from '@salesforce/label/c.Salus_Dose_Uninterpreted';

interface Line {
    readonly key: number;
    readonly text: string;
    readonly look: string;
}

interface Pair {
    readonly key: number;
    readonly name: string;
    readonly text: string;
}

/** One dosage as it is shown. Each text is '' where it isn't. */
interface Direction {
    readonly key: number;
    readonly lines: readonly Line[];
    readonly written: string;
    readonly lang?: string;
    readonly pairs: readonly Pair[];
    readonly warning: string;
    readonly nothing: string;
}

/** What is taken at one time. */
export interface Step {
    readonly key: number;
    /** Its number in the digits of the language; '' where it is the only one. */
    readonly number: string;
    readonly directions: readonly Direction[];
}

const lineOf = (text: string, index: number): Line => ({
    key: index,
    text,
    look: index ? 'maximum' : 'sentence',
});

const pairOf = (pair: DosePair, index: number): Pair => ({
    key: index,
    name: nameOf(pair),
    text: pair.text,
});

const comparable = (text: string): string =>
    text
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/\.\s*$/, '')
        .trim();

/* What was written is shown beside the sentence, unless it is the sentence, letter for letter. */
const isSame = ({ dosage, sentences }: StepStatement): boolean =>
    comparable(dosage.text?.text ?? '') === comparable(sentences.join(' '));

function directionOf(statement: StepStatement, key: number): Direction {
    const { dosage, sentences, pairs } = statement;
    const written = isSame(statement) ? '' : (dosage.text?.text ?? '');
    const isEmpty = !sentences.length && !pairs.length && !written;
    const difference = disagrees(dosage) ? differ : '';
    return {
        key,
        lines: sentences.map(lineOf),
        written,
        lang: dosage.lang,
        pairs: pairs.map(pairOf),
        warning: dosage.isUninterpreted ? uninterpreted : difference,
        nothing: isEmpty ? notRecorded : '',
    };
}

/** Dosages as they are shown, in the order in which they are taken. */
export function stepsShown(dosages: readonly DosageView[], context: DoseContext): readonly Step[] {
    const steps = sayDosages(dosages, context);
    return steps.map((statements, key) => ({
        key,
        number: steps.length > 1 ? sayCount(key + 1, context.locale) : '',
        directions: statements.map(directionOf),
    }));
}
