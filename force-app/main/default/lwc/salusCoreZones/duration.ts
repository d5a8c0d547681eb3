import { listFormatter, unitFormatter } from './formatters';
import { isolated } from './isolate';
import { unreadable } from './unreadable';

const HOUR = 60;

/**
 * A duration in words: “30 minutes”, “1 hour, 30 minutes”. Never “30m”, which a screen reader says
 * as metres.
 *
 * @throws SalusProblem `bad-property`
 */
export const sayDuration = (minutes: number, locale: string): string => {
    if (!Number.isFinite(minutes) || minutes < 0) throw unreadable('minutes', 'bad-property');
    const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
    const words = [
        ...(hours ? [unitFormatter(locale, 'hour').format(hours)] : []),
        ...(rest || !hours ? [unitFormatter(locale, 'minute').format(rest)] : []),
    ];
    return isolated(listFormatter(locale).format(words), locale);
};
