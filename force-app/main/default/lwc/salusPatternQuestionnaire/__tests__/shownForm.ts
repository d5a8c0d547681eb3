import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPatternQuestionnaire from 'c/salusPatternQuestionnaire';
import type { DraftStore } from 'c/salusPortDraftStore';
import { manualClock } from 'test-support/manualClock';
import { inMemoryUploads } from '../../../../../../examples/inMemoryUploads';
import { mount, rendered } from 'test-support/mount';

export type Any = HTMLElement & Record<string, any>;

/** A form in the page, as a test reads it. */
export interface ShownForm {
    readonly element: Any;
    /** The fields of the page that is open. */
    fields(): Any[];
    /** The words of the page that is open: of its questions, or why there are none. */
    words(): string;
    isBlocked(): boolean;
    /** Whether a page with questions is open. */
    isAsking(): boolean;
    heading(): string;
    /** Asks to go on. */
    next(): Promise<void>;
    settle(): Promise<void>;
    close(): void;
}

/** Shows a form with the pattern, without a problem sink that throws. */
export async function showForm(
    questionnaire: unknown,
    more: { readonly draftStore?: DraftStore; readonly [property: string]: unknown } = {},
): Promise<ShownForm> {
    const clock = manualClock();
    const restoreClock = installClock(clock);
    const restoreSink = installProblemSink(() => undefined);
    window.history.replaceState(null, '');
    const element = mount<Any>('salusPatternQuestionnaire', SalusPatternQuestionnaire, {
        adapter: { send: async () => ({ ok: true, value: true }) },
        zone: 'America/New_York',
        upload: inMemoryUploads(),
        questionnaire,
        ...more,
    });
    const settle = async (): Promise<void> => {
        for (const wait of [0, 100]) {
            clock.advance(wait);
            for (let round = 0; round < 8; round += 1) await rendered();
        }
    };
    await settle();
    const one = (selector: string): Any | null => element.shadowRoot!.querySelector<Any>(selector);
    const inPage = (selector: string): Any[] => [
        ...(one('c-salus-questions')?.shadowRoot!.querySelectorAll<Any>(selector) ?? []),
    ];
    return {
        element,
        settle,
        fields: () => inPage('[data-field]'),
        words: () => {
            const own = inPage('.words, a, button').map(({ textContent }) => textContent);
            const headings = inPage('c-salus-heading').map(({ text }) => text as string);
            return [...own, ...headings, one('c-salus-alert')?.textContent].join(' | ');
        },
        isBlocked: () => !one('c-salus-task') && Boolean(one('c-salus-alert')),
        isAsking: () => Boolean(one('c-salus-questions')),
        heading: () => one('c-salus-task')?.shadowRoot!.querySelector('h2')?.textContent ?? '',
        next: async () => {
            one('c-salus-form')!.submit();
            await settle();
        },
        close: () => {
            element.remove();
            restoreClock();
            restoreSink();
        },
    };
}
