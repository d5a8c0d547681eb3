import fc from 'fast-check';
import { LEFT_OUT, readMessages, type ReadMessagesContext } from 'c/salusCoreFhirMessages';

const nurse = {
    resourceType: 'Practitioner',
    id: 'p1',
    name: [
        { use: 'official', text: 'Benjamin Sample' },
        { use: 'usual', given: ['Ben'], family: 'Sample' },
    ],
    qualification: [{ code: { text: 'Nurse' } }],
};
const aMessage = (changes: object = {}) => ({
    resourceType: 'Communication',
    id: 'm1',
    status: 'completed',
    sent: '2021-03-04T09:30:00-05:00',
    sender: { reference: 'Practitioner/p1' },
    recipient: [{ reference: 'Patient/1' }],
    payload: [{ contentString: 'Dear Robin,\n\ntake one.' }],
    ...changes,
});
const CONTEXT: ReadMessagesContext = { self: ['Patient/1'], zone: 'America/New_York' };
const read = (changes: object = {}, context = CONTEXT) =>
    readMessages([aMessage(changes), nurse], context);
const one = (changes: object = {}, context = CONTEXT) => read(changes, context).messages[0]!;
const told = (...resources: readonly unknown[]) =>
    readMessages(resources, CONTEXT).problems.map(
        ({ code, where, property }) => `${code} ${where} ${property}`,
    );

describe('readMessages', () => {
    it('reads who wrote what and when, word for word', () => {
        expect(read()).toEqual({
            messages: [
                {
                    id: 'm1',
                    status: 'completed',
                    origin: 'other',
                    senderName: 'Ben Sample',
                    senderRole: 'Nurse',
                    recipients: [],
                    sent: '2021-03-04T09:30:00-05:00',
                    zone: 'America/New_York',
                    text: 'Dear Robin,\n\ntake one.',
                    attachments: [],
                },
            ],
            problems: [],
        });
    });

    it('reads JSON text and Bundles as well', () => {
        const bundle = {
            resourceType: 'Bundle',
            type: 'searchset',
            entry: [{ resource: aMessage() }, { resource: nurse }],
        };
        for (const given of [bundle, JSON.stringify(bundle)])
            expect(readMessages([given], CONTEXT)).toEqual(read());
    });

    it('reads topic, language, priority, received, reason and notes', () => {
        expect(
            one({
                topic: { text: 'Your medicine' },
                language: 'es',
                priority: 'urgent',
                received: '2021-03-05',
                statusReason: { coding: [{ display: 'The clinic is closed' }] },
                note: [{ text: 'Call instead.' }],
            }),
        ).toMatchObject({
            subject: 'Your medicine',
            lang: 'es',
            priority: 'urgent',
            received: '2021-03-05',
            reason: 'The clinic is closed\nCall instead.',
        });
    });

    it.each([
        ['the person', { reference: 'Patient/1' }, 'self'],
        ['the person, by address', { reference: 'https://h.example.org/r4/Patient/1' }, 'self'],
        ['a version of the person', { reference: 'Patient/1/_history/2' }, 'self'],
        ['somebody else', { reference: 'Patient/11', display: 'Al' }, 'other'],
        ['a device', { reference: 'Device/d', display: 'Portal' }, 'system'],
        ['a device by its type', { type: 'Device', display: 'Portal' }, 'system'],
    ])('says whose a message by %s is', (_, sender, origin) => {
        expect(read({ sender })).toMatchObject({ messages: [{ origin }], problems: [] });
    });

    it('names a role, a relative, a team and who is only named in the reference', () => {
        const others = [
            nurse,
            {
                resourceType: 'PractitionerRole',
                id: 'r',
                practitioner: { reference: 'Practitioner/p1' },
                code: [{ text: 'Case nurse' }],
            },
            {
                resourceType: 'RelatedPerson',
                id: 'x',
                name: [{ text: 'Cam' }],
                relationship: [{ text: 'Sister' }],
            },
            { resourceType: 'CareTeam', id: 't', name: 'Heart team' },
        ];
        const whoOf = (sender: object, changes: object = {}) => {
            const { messages, problems } = readMessages(
                [aMessage({ sender, ...changes }), ...others],
                CONTEXT,
            );
            expect(problems).toEqual([]);
            return [messages[0]!.senderName, messages[0]!.senderRole];
        };
        expect(whoOf({ reference: 'PractitionerRole/r' })).toEqual(['Ben Sample', 'Case nurse']);
        expect(whoOf({ reference: 'RelatedPerson/x' })).toEqual(['Cam', 'Sister']);
        expect(whoOf({ reference: 'CareTeam/t' })).toEqual(['Heart team', undefined]);
        expect(whoOf({ display: 'Dr. Who' })).toEqual(['Dr. Who', undefined]);
        const contained = [{ resourceType: 'Organization', id: 'o', name: 'Harbor Clinic' }];
        expect(whoOf({ reference: '#o' }, { contained })).toEqual(['Harbor Clinic', undefined]);
    });

    it('tells the developer where nothing names who it is', () => {
        const sender = { reference: 'Practitioner/nobody' };
        expect(told(aMessage({ sender }))).toEqual([
            'unresolved-reference Communication/m1 sender.reference',
        ]);
        expect(told(aMessage({ sender: { display: 'Al' }, recipient: [sender] }))).toEqual([
            'unresolved-reference Communication/m1 recipient[0].reference',
        ]);
    });

    it('says to whom else it went', () => {
        const recipient = [{ reference: 'Patient/1' }, { reference: 'Practitioner/p1' }];
        expect(one({ recipient }).recipients).toEqual(['Ben Sample']);
    });

    it('keeps several texts apart, and files as attachments by the index of their payload', () => {
        const payload = [
            { contentString: 'One.' },
            {
                contentAttachment: {
                    title: 'Plan.pdf',
                    contentType: 'application/pdf',
                    size: 2400,
                },
            },
            { contentString: 'Two.' },
            { contentAttachment: { contentType: 'image/png', data: 'AAAAAA==' } },
            { contentReference: { reference: 'DocumentReference/1', display: 'Your letter' } },
        ];
        expect(one({ payload })).toMatchObject({
            text: 'One.\n\nTwo.',
            attachments: [
                { id: '1', name: 'Plan.pdf', type: 'application/pdf', bytes: 2400 },
                { id: '3', type: 'image/png', bytes: 4 },
                { id: '4', name: 'Your letter' },
            ],
        });
    });

    it('tells of a payload without content, and shows the others', () => {
        const payload = [{ contentString: 'One.' }, {}];
        expect(one({ payload }).text).toBe('One.');
        expect(told(aMessage({ payload }), nurse)).toEqual([
            'bad-resource Communication/m1 payload[1].content',
        ]);
    });

    it('has nothing of what was in a message that was withdrawn', () => {
        const message = one({ status: 'entered-in-error', topic: { text: 'Of somebody else' } });
        expect(message).toMatchObject({ id: 'm1', status: 'entered-in-error' });
        expect(JSON.stringify(message)).not.toMatch(/take one|somebody else/);
    });

    it.each([
        ['it', { modifierExtension: [{ url: 'https://example.org/not' }] }],
        ['its rules', { implicitRules: 'https://example.org/rules' }],
        [
            'a payload of it',
            { payload: [{ modifierExtension: [{ url: 'https://example.org/not' }] }] },
        ],
    ])('does not interpret a message where %s may mean something else', (_, changes) => {
        const { messages, problems } = read(changes);
        expect(messages).toMatchObject([{ id: 'm1', isUninterpreted: true }]);
        expect(messages[0]!.text).toBeUndefined();
        expect(problems.map(({ code }) => code)).toContain('unknown-modifier');
    });

    it('keeps a status and a time as they came where FHIR has none such', () => {
        const changes = { status: 'delivered', sent: 'yesterday' };
        expect(one(changes)).toMatchObject(changes);
        expect(told(aMessage(changes), nurse)).toEqual([
            'bad-resource Communication/m1 status',
            'bad-instant Communication/m1 sent',
        ]);
    });

    it('says of each element that it leaves out why, and reports one that FHIR does not have', () => {
        const changes = Object.fromEntries(Object.keys(LEFT_OUT).map((key) => [key, 'x']));
        expect(told(aMessage(changes), nurse)).toEqual([]);
        expect(Object.values(LEFT_OUT).every((reason) => reason.length > 10)).toBe(true);
        expect(told(aMessage({ dosage: 'x', _sent: { id: 'y' } }), nurse)).toEqual([
            'bad-resource Communication/m1 dosage',
        ]);
    });

    it('takes from the app what FHIR has no element for', () => {
        const stateOf = ({ id }: { id: string }) => ({ isUnread: id === 'm1', canRetry: true });
        expect(one({}, { ...CONTEXT, stateOf })).toMatchObject({ isUnread: true, canRetry: true });
    });

    it('reports what is no Communication', () => {
        expect(told({ resourceType: 'Observation', id: 'o' }, 'no json', 7, {})).toEqual([
            'bad-resource resources[1] resource',
            'bad-resource resources[2] resource',
            'foreign-resource Observation/o resourceType',
            'foreign-resource resources[3] resourceType',
        ]);
        expect(told(aMessage({ id: undefined }))).toContain(
            'bad-resource Communication resources[0] id',
        );
    });

    it('gives a message or a problem for any Communication at all, and never throws', () => {
        const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
        const keys = ['status', 'sender', 'sent', 'payload', 'recipient', 'topic', 'contained'];
        const changes = fc.dictionary(fc.constantFrom(...keys), anything);
        fc.assert(
            fc.property(changes, (some) => {
                const { messages, problems } = readMessages([aMessage(some)], CONTEXT);
                expect(messages.length + problems.length).toBeGreaterThan(0);
            }),
        );
        expect(readMessages(null as unknown as [], CONTEXT)).toEqual({
            messages: [],
            problems: [],
        });
    });
});
