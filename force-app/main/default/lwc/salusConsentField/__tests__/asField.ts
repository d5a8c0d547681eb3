import { installClock } from 'c/salusHostClock';
import type { ConsentAnswer } from 'c/salusCoreConsent';
import { CANARY } from 'test-support/examples';
import { controlsOf, type FieldDeclaration } from 'test-support/fieldUnderTest';
import { manualClock } from 'test-support/manualClock';

const shown = { textId: `text-${CANARY}`, textVersion: '3.1', textLanguage: 'en-US' };

export default {
    properties: { ...shown, fullText: 'The whole text.' },
    missing: 'Choose whether you agree',
    empty: { decision: '', decidedAt: '', shownTextId: '', shownVersion: '', shownLanguage: '' },
    validAnswer: {
        decision: 'declined',
        decidedAt: '2021-11-23T14:05:00.000Z',
        shownTextId: shown.textId,
        shownVersion: shown.textVersion,
        shownLanguage: shown.textLanguage,
    },
    answer: (field, { decidedAt }: ConsentAnswer) => {
        const restore = installClock(manualClock(Date.parse(decidedAt)));
        controlsOf(field)[1]!.click();
        restore();
    },
} satisfies FieldDeclaration;
