import type { Modality, Slot } from 'c/salusCoreSlots';
import { outcomeOf, webLink, type Flow, type StepName } from 'c/salusCoreScheduling';
import { fill } from 'c/salusCoreWords';
import { dayOf } from 'c/salusCoreZones';
import { outcomes, stepNames, titles } from './pages';
import { questionOf, type Option, type Question } from './questions';
import { chosenRows, typedRows, whenWords, zoneOf, type Detail, type ReviewRow } from './review';
import { troubleWords } from './troubles';
import { words } from './words';

/** What the template shows of a booking. Worked out once for each change of it. */
export interface View {
    readonly steps: readonly string[];
    readonly stepIndex: number;
    /** One title. A loop over it makes a new heading for a new title: Orca 43 says what a heading
     * held when it read it first, also after its words have changed. */
    readonly titles: readonly string[];
    readonly isFirst: boolean;
    readonly isNearest: boolean;
    readonly isTime: boolean;
    readonly isReview: boolean;
    readonly isDone: boolean;
    readonly isElsewhere: boolean;
    readonly isLoading: boolean;
    readonly isBusy: boolean;
    readonly canGoBack: boolean;
    readonly canLeave: boolean;
    readonly canRetry: boolean;
    readonly isRetrying: boolean;
    readonly waitReason: string;
    readonly trouble?: { readonly heading: string; readonly text: string };
    readonly holdEndsSoon: boolean;
    readonly questions: readonly Question[];
    readonly slots: readonly Slot[];
    readonly zone: string;
    readonly chosenKey: string;
    readonly nearestOptions: readonly Option[];
    readonly hasDetails: boolean;
    readonly notDetails: boolean;
    readonly details: Readonly<Record<string, string>>;
    readonly modality: Modality;
    readonly today: string;
    readonly reviewItems: readonly (ReviewRow & { readonly changeable: boolean })[];
    readonly doneItems: readonly ReviewRow[];
    readonly outcome: (typeof outcomes)['booked'];
    readonly elsewhere: { readonly link?: string; readonly phone?: string; readonly tel?: string };
}

/** What is known beside the booking itself. */
export interface Around {
    readonly steps: readonly StepName[];
    /** Whether the details step was opened: it stays in the page, so that nothing typed is lost. */
    readonly hasSeenDetails: boolean;
    readonly now: string;
    /** The details step's own words for what was answered there. */
    readonly summary: readonly Detail[];
}

const elsewhereOf = ({ choice }: Flow): View['elsewhere'] => {
    const { link, phone } = choice?.slot ?? {};
    return {
        link: webLink(link),
        phone: phone && fill(words.elsewherePhone, phone),
        tel: phone && `tel:${phone.replace(/[^+\d]/g, '')}`,
    };
};

const reviewOf = (flow: Flow, { steps, summary }: Around): View['reviewItems'] => [
    ...chosenRows(flow).map((row) => ({
        ...row,
        changeable: steps.includes(row.key as StepName),
    })),
    ...typedRows(summary).map((row) => ({ ...row, changeable: true })),
];

export function viewOf(flow: Flow, around: Around): View {
    const { steps, hasSeenDetails, now } = around;
    const { step, answers, choices, slots, choice, nearest, trouble, booking } = flow;
    const zone = zoneOf(flow);
    const isWaiting = flow.waitingFor !== undefined;
    const isSending = flow.waitingFor === 'book';
    const isLoading = isWaiting && (!choices || (step === 'time' && !slots));
    const isNearest = step === 'time' && Boolean(nearest?.length);
    const outcome = outcomes[outcomeOf(booking?.status ?? 'entered-in-error')];
    const question = choices && questionOf(step, choices, answers);
    const code = trouble?.error.code;
    return {
        steps: steps.map((name) => stepNames[name]),
        stepIndex: steps.indexOf(step),
        titles: [booking ? outcome.heading : titles[step]],
        isFirst: steps.indexOf(step) < 1,
        isNearest,
        isTime: step === 'time' && !isNearest && !isLoading && Boolean(slots),
        isReview: step === 'review',
        isDone: step === 'done',
        isElsewhere: step === 'elsewhere',
        isLoading,
        isBusy: isWaiting || !flow.mayRetry,
        canGoBack: steps.indexOf(step) > 0 && step !== 'done' && !isSending,
        canLeave: step !== 'done' && step !== 'elsewhere' && !isSending,
        canRetry: code !== undefined && code !== 'conflict' && code !== 'not-permitted',
        isRetrying: isWaiting,
        waitReason: flow.mayRetry ? '' : words.waitFirst,
        trouble: trouble && troubleWords(trouble),
        holdEndsSoon: flow.holdEndsSoon,
        questions: question ? [question] : [],
        slots: slots ?? [],
        zone,
        chosenKey: choice?.key ?? '',
        nearestOptions: (nearest ?? []).map((one) => ({
            value: one.key,
            label: whenWords(one, zone),
        })),
        hasDetails: hasSeenDetails && !booking,
        notDetails: step !== 'details',
        details: answers.details,
        modality: choice?.slot.modality ?? 'in-person',
        today: dayOf(now, zone || 'UTC'),
        reviewItems: step === 'review' ? reviewOf(flow, around) : [],
        doneItems: step === 'done' || step === 'elsewhere' ? chosenRows(flow) : [],
        outcome,
        elsewhere: elsewhereOf(flow),
    };
}
