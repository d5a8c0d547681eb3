import { readClinicians } from 'c/salusCoreFhirScheduling';
import { readClinicianView } from 'c/salusCoreClinicians';
import { read } from './resources';

const BCP_47 = 'urn:ietf:bcp:47';
const language = (code: string) => ({ coding: [{ system: BCP_47, code, display: `${code}!` }] });
const amira = {
    resourceType: 'Practitioner',
    id: 'amira',
    name: [{ given: ['Amira'], family: 'Haddad CANARY', prefix: ['Dr.'] }],
    communication: [language('ar'), { text: 'American Sign Language' }],
    photo: [{ url: 'https://clinics.example.org/amira.png', title: 'IMG_1.png' }],
};
const role = {
    resourceType: 'PractitionerRole',
    id: 'r1',
    practitioner: { reference: 'Practitioner/amira' },
    code: [{ text: 'Family doctor' }],
};
const viewOf = (changes: object) => readClinicians([{ ...amira, ...changes }]).clinicians[0];

describe('the clinicians of FHIR resources', () => {
    it('are one for each Practitioner, with role, languages and picture', () => {
        const { clinicians, problems } = readClinicians([amira, role]);
        expect(clinicians).toEqual([
            {
                id: 'amira',
                name: 'Dr. Amira Haddad CANARY',
                role: 'Family doctor',
                languages: ['ar', 'American Sign Language'],
                picture: 'https://clinics.example.org/amira.png',
            },
        ]);
        expect(problems).toEqual([]);
        expect(readClinicianView(clinicians[0], 'card').problems).toEqual([]);
    });

    it('are the same among what can be booked', () => {
        const [clinician] = read([amira, role]).clinicians;
        expect(clinician).toMatchObject(readClinicians([amira, role]).clinicians[0]!);
    });

    it('have no languages or picture where none are given', () => {
        const { communication, photo, ...bare } = amira;
        expect(readClinicians([bare]).clinicians).toEqual([
            { id: 'amira', name: 'Dr. Amira Haddad CANARY', role: undefined },
        ]);
        expect([communication, photo]).toHaveLength(2);
    });

    it('may have their picture within them', () => {
        const photo = [{ contentType: 'image/png', data: 'aGk=' }];
        expect(viewOf({ photo })?.picture).toBe('data:image/png;base64,aGk=');
    });

    it.each([
        ['an address on the FHIR server', { url: 'Binary/7' }],
        ['an address without encryption', { url: 'http://x.example.org/a.png' }],
        ['a picture that may hold a script', { contentType: 'image/svg+xml', data: 'aGk=' }],
    ])('have no picture from %s, and the developer is told', (_what, photo) => {
        const { clinicians, problems } = readClinicians([{ ...amira, photo: [photo] }]);
        expect(clinicians[0]).not.toHaveProperty('picture');
        expect(problems.map(({ code, where, property }) => [code, where, property])).toEqual([
            ['bad-resource', 'Practitioner/amira', 'photo'],
        ]);
    });

    it('leave out who works there no more', () => {
        const { clinicians, problems } = readClinicians([{ ...amira, active: false }]);
        expect(clinicians).toEqual([]);
        expect(problems.map(({ property }) => property)).toEqual(['active']);
    });
});
