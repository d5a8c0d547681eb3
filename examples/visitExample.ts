import type { Preview, PreviewAdapter } from 'c/salusPortCall';
import type { VisitAdapter, VisitError } from 'c/salusPortVisit';
import { picture } from './callPictures';
import { inMemoryCall, inventedPeople, type InMemoryCallOptions } from './inMemoryCall';

const NOW = '2021-03-15T13:50:00Z';

/* A microphone that is heard at once, and a picture of somebody who doesn't exist. */
const preview: PreviewAdapter = {
    start: async () => {
        const value: Preview = {
            level: () => 0.6,
            attach(host) {
                const { element, stop } = picture('self', 'camera');
                host.append(element);
                return () => {
                    stop();
                    element.remove();
                };
            },
        };
        return { ok: true, value };
    },
    stop: () => undefined,
};

const arriving = (error?: VisitError): VisitAdapter => ({
    arrive: async () =>
        error ? { ok: false, error } : { ok: true, value: { credential: 'an invented token' } },
});

/** A video visit with people who were made up, as an example of a pattern. */
export function visitExample({
    guest = false,
    error,
    call,
}: {
    readonly guest?: boolean;
    readonly error?: VisitError;
    readonly call?: InMemoryCallOptions;
} = {}) {
    const { clinician, interpreter } = inventedPeople;
    return {
        now: NOW,
        properties: {
            adapter: arriving(error),
            call: inMemoryCall({ others: [clinician, interpreter], ...call }),
            preview,
            guest,
            phone: '1-800-555-0100',
            phoneCountry: 'US',
            nextSteps: ['The clinic writes to you within two days.'],
        },
    };
}
