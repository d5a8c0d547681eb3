import type { ResultValue } from 'c/salusCoreLab';
import type { RecordValue } from 'c/salusCoreFhirValues';
import { sayValue, type Said, type TextContext } from 'c/salusCoreRecordText';
import { fill, sayCount } from 'c/salusCoreWords';
import { ownWords } from './words';

/** One text, or a code for which `c-salus-record-code` has words. */
export interface Piece {
    readonly key: string;
    readonly text: string;
    readonly spoken?: string;
    /** Hides what is shown where it is heard in another way. */
    readonly isHidden?: 'true';
    readonly lang?: string;
    readonly dir?: 'auto';
    readonly code?: string;
    readonly look: string;
}

/* The range and the date of a result are quieter than its value. */
const LOOKS: Readonly<Record<string, string>> = Object.freeze({
    ...{ quantity: 'value number', number: 'value number', ratio: 'value number' },
    ...{ range: 'value', date: 'value', period: 'value' },
    ...{ absent: 'value quiet', none: 'value quiet', 'sampled-data': 'value quiet' },
});

const lookOf = ({ kind }: ResultValue): string => LOOKS[kind] ?? 'value text';

const pieceOf = (said: Said, key: string, look: string): readonly Piece[] =>
    said.text === '' && said.code === undefined
        ? []
        : [
              {
                  ...{ key, look, text: said.text },
                  ...(said.spoken && { spoken: said.spoken, isHidden: 'true' as const }),
                  ...(said.lang && { lang: said.lang }),
                  ...(said.isReceived && { dir: 'auto' as const }),
                  ...(said.code !== undefined && { code: said.code }),
              },
          ];

const words = (text: string): Said => ({ text, isReceived: false, isNumber: false });

function inWords(value: ResultValue, context: TextContext): Said {
    if (value.kind === 'none') return words(ownWords.none);
    if (value.kind === 'sampled-data')
        return words(fill(ownWords.sampled, sayCount(value.points, context.locale)));
    return sayValue(value, context);
}

/* What is said after it, such as for whom a range is. */
const notesOf = (value: ResultValue): readonly RecordValue[] =>
    value.kind === 'none' || value.kind === 'sampled-data' ? [] : (value.notes ?? []);

/** The values of a result, each with its notes. */
export const piecesOf = (values: readonly ResultValue[], context: TextContext): readonly Piece[] =>
    values.flatMap((value, index) => [
        ...pieceOf(inWords(value, context), `${index}`, lookOf(value)),
        ...notesOf(value).flatMap((note, at) =>
            pieceOf(sayValue(note, context), `${index} ${at}`, 'note'),
        ),
    ]);
