import { counter, joiner } from './formatters';
import { isolated } from './isolate';
import { refuse } from './refuse';

const HOUR = 60;

/**
 * A length of time in words: “30 minutes”, “1 hour, 30 minutes”. Never “30m”, which a screen reader
 * says as metres.
 *
 * @throws SalusProblem `bad-property`
 */
export const sayDuration = (minutes: number, locale: string): string => {
    if (!Number.isFinite(minutes) || minutes < 0) throw refuse('minutes', 'bad-property');
    const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
    const words = [
        ...(hours ? [counter(locale, 'hour').format(hours)] : []),
        ...(rest || !hours ? [counter(locale, 'minute').format(rest)] : []),
    ];
    return isolated(joiner(locale).format(words), locale);
};
