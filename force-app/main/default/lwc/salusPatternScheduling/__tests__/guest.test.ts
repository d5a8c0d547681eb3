import SalusPatternScheduling from 'c/salusPatternScheduling';
import { mount, rendered } from 'test-support/mount';

/* The site guest user's zone is Jest's: America/New_York. */
jest.mock('@salesforce/user/isGuest', () => ({ __esModule: true, default: true }), {
    virtual: true,
});

const location = { id: 'p1', name: 'Invented Clinic', address: [], zone: 'America/Denver' };
const choices = {
    reasons: [],
    locations: [{ ...location, modalities: ['video'] }],
    clinicians: [],
};
const slot = {
    id: 's1',
    start: '2121-03-15T15:00:00Z',
    end: '2121-03-15T15:30:00Z',
    status: 'free',
    locationId: 'p1',
    modality: 'video',
};
const adapter = {
    findChoices: () => Promise.resolve({ ok: true, value: choices }),
    findSlots: () => Promise.resolve({ ok: true, value: [slot] }),
};

type Times = HTMLElement & { readonly zone: string; readonly patientZone: string };

async function timesFor(properties: object): Promise<Times> {
    const given = { adapter, noHistory: true, ...properties };
    const element = mount('salusPatternScheduling', SalusPatternScheduling, given);
    for (let update = 0; update < 12; update += 1) await rendered();
    return element.shadowRoot!.querySelector<Times>('c-salus-visit-choices')!;
}

describe('a guest', () => {
    it('Must show no second zone to a guest unless the app gives one', async () => {
        const { zone, patientZone } = await timesFor({});
        const asked = await timesFor({ patientZone: 'America/Phoenix' });

        expect({ zone, patientZone }).toEqual({ zone: 'America/Denver', patientZone: '' });
        expect(asked.patientZone).toBe('America/Phoenix');
    });
});
