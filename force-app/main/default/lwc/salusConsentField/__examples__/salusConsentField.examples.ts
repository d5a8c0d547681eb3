import { CANARY, type Examples } from 'test-support/examples';

const TEXT = [
    'Invented Harbor Clinic asks for your agreement to send your list of medicines to the pharmacy that you name.',
    'We send the name of each medicine, its dose, and who prescribed it. We send nothing else of your record.',
    'You can take your agreement back at any time, here or by telephone. What was sent before is not called back.',
].join('\n\n');
const SPANISH = [
    'Le pedimos su acuerdo para enviar su lista de medicamentos a la farmacia que usted elija.',
    'Puede retirarlo en cualquier momento, aquí o por teléfono.',
].join('\n\n');
const asked = {
    label: 'May we send your list of medicines to your pharmacy?',
    name: 'pharmacy',
    purpose: 'So that your pharmacist can warn you of medicines that don’t go together.',
    retention: 'For as long as you use this pharmacy, and two years after.',
    fullText: TEXT,
    textId: `text-${CANARY}`,
    textVersion: '3.1',
    textLanguage: 'en-US',
    whenDeclined:
        'You can be treated all the same. Your pharmacist then sees only what you tell them.',
    whenWithdrawn:
        'From today on nothing more is sent. What was sent before stays at the pharmacy.',
};
const earlier = { earlierDecision: 'agreed', earlierDate: '2021-03-04' };

export default {
    default: { properties: { ...asked, required: true } },
    earlier: { properties: { ...asked, ...earlier, openText: true } },
    earlierVersion: {
        properties: { ...asked, ...earlier, required: true, earlierVersion: '2.0' },
    },
    otherLanguage: {
        properties: { ...asked, openText: true, fullText: SPANISH, textLanguage: 'es-MX' },
    },
    needed: {
        properties: {
            ...asked,
            label: 'Do you agree to be treated at Invented Harbor Clinic?',
            required: true,
            mustAgree: true,
            purpose: 'So that a doctor may examine you and write down what they find.',
            retention: 'With your record, for as long as the law asks us to.',
            whenDeclined: 'We can’t see you without it. Call us: we look for another way with you.',
            error: 'You can’t go on here without agreeing. Call 555-0100 for another way.',
        },
    },
    disabled: { properties: { ...asked, disabled: true } },
    longText: {
        properties: {
            ...asked,
            label: 'May researchers of the invented university who study how people of all ages take their medicines read a part of your record?',
            hint: 'Nobody of your care team learns what you answer',
            fieldLevelHelp: 'Ask somebody you trust to read it with you. You can answer later.',
            openText: true,
            fullText: `${TEXT}\n\nHals-Nasen-Ohrenheilkundesprechstundenterminvereinbarung\n\n${TEXT}`,
        },
    },
} satisfies Examples;
