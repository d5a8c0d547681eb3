import { CANARY, type Examples } from 'test-support/examples';
import { inventedPeople } from '../../../../../../examples/inventedPeople';
import { attachInvented } from '../../../../../../examples/tilePictures';

const { clinician, caregiver, caller, interpreter } = inventedPeople;
const actions = ['pin', 'size', 'hide'] as const;
const attach = attachInvented('clinician');

export default {
    default: { properties: { participant: clinician, attach, actions } },
    pinned: {
        properties: {
            participant: { ...interpreter, speaking: true, hand: true },
            attach: attachInvented('interpreter'),
            actions,
            pinned: true,
        },
    },
    noPicture: {
        properties: { participant: { ...caregiver, mic: 'off' }, actions },
    },
    paused: {
        properties: {
            participant: { ...clinician, camera: 'paused-by-network', quality: 'poor' },
            attach,
            actions,
        },
    },
    phone: { properties: { participant: caller, actions } },
    screen: {
        properties: {
            participant: { ...clinician, screen: true },
            source: 'screen',
            attach: attachInvented('clinician', 'screen'),
            actions,
        },
    },
    longText: {
        properties: {
            participant: {
                ...clinician,
                displayName: `Dr. Maria Example-Donaudampfschifffahrtsgesellschaftskapitän ${CANARY}`,
                ...{ mic: 'off', camera: 'off', hand: true, quality: 'poor' },
            },
            actions,
            pinned: true,
        },
    },
    notPermitted: { properties: { state: 'not-permitted' } },
} satisfies Examples;
