import type { Concept, DosageView } from 'c/salusCoreFhirDosage';
import { fill } from 'c/salusCoreWords';
import { doseSaid, maximumSaid } from './dose';
import { NOTHING, received, together, type DosePair, type PairName, type Said } from './pair';
import { methodOf, reasonOf, receivedConcept, routeOf } from './terms';
import { extentSaid, timingSaid } from './timing';
import { localeOf, type DoseContext } from './words';

/** A dose in words. */
export interface DoseStatement {
    /** The sentence, and each maximum as a sentence of its own, without a full stop: after “mg” it could
     *  be taken for a 1. None where there is nothing to say. */
    readonly sentences: readonly string[];
    /** What isn’t in them, as it was received. */
    readonly pairs: readonly DosePair[];
}

const conceptSaid = (
    concept: Concept | undefined,
    [name, words]: readonly [PairName, string | undefined],
): Said => {
    if (!concept) return NOTHING;
    return words === undefined
        ? received(name, receivedConcept(concept))
        : { clauses: [words], pairs: [] };
};

function neededSaid({ asNeeded }: DosageView, { words }: DoseContext): Said {
    if (asNeeded === undefined || asNeeded === false) return NOTHING;
    if (asNeeded === true) return { clauses: [words.asNeeded], pairs: [] };
    const reason = reasonOf(asNeeded);
    if (reason) return { clauses: [fill(words.asNeededFor, words.reasons[reason])], pairs: [] };
    const { pairs } = received('reason', receivedConcept(asNeeded));
    return { clauses: [pairs.length ? words.reasonBelow : words.asNeeded], pairs };
}

/* The sentence says of them itself that they are below. */
const POINTED = /^(?:amount|lowest|reason)$/;

/* Begins as a sentence does; a number stays as it is. */
const capitalized = (text: string, locale: string): string =>
    text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));

const joined = (clauses: readonly string[], { words }: DoseContext): string =>
    clauses.reduce((text, clause) => (text ? fill(words.joined, text, clause) : clause), '');

const restSaid = (view: DosageView): Said =>
    together(
        ...view.additionalInstructions.map((one) => conceptSaid(one, ['instruction', undefined])),
        received('patientInstruction', view.patientInstruction?.text),
        {
            clauses: [],
            pairs: view.received.map((part) => ({ name: 'other', ...part })),
        },
    );

/**
 * Says a dosage in the words of one language. What can’t be said is in pairs, as it was received, and the
 * sentence says that it is there; nothing is left out and no text from outside is in a sentence.
 */
export function sayDosage(view: DosageView, context: DoseContext): DoseStatement {
    const { words } = context;
    const rest = restSaid(view);
    if (view.isUninterpreted) return { sentences: [], pairs: rest.pairs };
    const method = view.method && methodOf(view.method);
    const route = view.route && routeOf(view.route);
    const dose = doseSaid(view, context);
    const timing = timingSaid(view.timing, context);
    const needed = neededSaid(view, context);
    const extent = extentSaid(view.timing, context);
    const maximum = maximumSaid(view, context);

    const methodSaid = conceptSaid(view.method, ['method', method && '']);
    const routeSaid = conceptSaid(view.route, ['route', route && words.routes[route]]);
    const siteSaid = conceptSaid(view.site, ['site', undefined]);
    const amount = dose.amount ?? '';
    const head = method ? fill(words.methods[method], amount).trim() : amount;
    const parts = [methodSaid, routeSaid, siteSaid, dose, timing, needed, extent, maximum];
    const pairs = parts.flatMap((part) => part.pairs);
    const clauses = [
        [head, ...routeSaid.clauses].filter(Boolean).join(' '),
        ...[dose, timing, needed, extent].flatMap((part) => part.clauses),
    ].filter(Boolean);
    const isMore = clauses.length > 0 && pairs.some(({ name }) => !POINTED.test(name));
    const whole = [...clauses, ...(isMore ? [words.moreBelow] : [])];
    return {
        sentences: [
            capitalized(joined(whole, context), localeOf(context)),
            ...maximum.clauses,
        ].filter(Boolean),
        pairs: [...pairs, ...rest.pairs],
    };
}
