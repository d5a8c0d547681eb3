import { CANARY } from 'test-support/examples';
import { controlsOf, type FieldDeclaration } from 'test-support/fieldUnderTest';

const clinic = {
    id: `harbor-${CANARY}`,
    name: 'Invented Harbor Clinic',
    address: ['12 Invented Street'],
    zone: 'America/New_York',
    modalities: ['in-person', 'video'],
};

export default {
    properties: { locations: [clinic] },
    missing: 'Choose where and how you want to be seen',
    validAnswer: `video ${clinic.id}`,
    answer: (field) => controlsOf(field)[1]!.click(),
} satisfies FieldDeclaration;
