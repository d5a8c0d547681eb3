import type { Participant } from 'c/salusCoreCall';
import { CANARY, type Examples } from 'test-support/examples';

const participant: Participant = {
    id: 'p1',
    isLocal: false,
    displayName: `Dr. Ana Example ${CANARY}`,
    role: 'clinician',
    mic: 'on',
    camera: 'on',
    screen: false,
    speaking: false,
    hand: false,
    via: 'app',
    quality: 'good',
};
const robin: Participant = {
    ...participant,
    ...{ id: 'p2', isLocal: true, displayName: `Robin ${CANARY}`, role: 'patient', mic: 'off' },
};
const interpreter: Participant = {
    ...participant,
    ...{ id: 'p3', displayName: undefined, role: 'interpreter', via: 'phone', hand: true },
};
const sister: Participant = {
    ...participant,
    ...{ id: 'p4', displayName: `Noa Invented ${CANARY}`, role: 'caregiver', mic: 'off' },
    ...{ screen: true, quality: 'poor' },
};
const participants: readonly Participant[] = [participant, robin, interpreter, sister];

export default {
    default: { properties: { participants } },
    host: {
        properties: {
            isHost: true,
            participants: [
                { ...participant, isLocal: true },
                { ...robin, isLocal: false },
                { ...interpreter, mic: 'on' },
            ],
            waiting: [
                { ...sister, id: 'w1', screen: false },
                { ...interpreter, id: 'w2', via: 'app', displayName: `Sam ${CANARY}` },
            ],
        },
    },
    nobody: { properties: { participants: [] } },
} satisfies Examples;
