import { expect, test as base, type Page } from '@playwright/test';
import type { Appointment, Slot } from '@medplum/fhirtypes';
import { inventedClinics } from '../examples/inventedClinics';
import { invalidIn } from '../test-support/fhirServer/definitions';
import { listen, type ListeningServer } from '../test-support/fhirServer/listen';
import { isSlotRead, together } from '../test-support/fhirServer/medplumServer';
import { CanaryWatch } from './booking/canaryWatch';
import { usesServer } from './booking/fhirServer';
import { choosesAVideoVisit } from './booking/choosesAVideoVisit';
import { KeyboardPerson } from './booking/keyboardPerson';
import { openStory } from './story';

/* Medplum's FHIR server in memory, for each test anew. */
const test = base.extend<{ fhir: ListeningServer }>({
    fhir: async ({}, use) => {
        const fhir = await listen(inventedClinics);
        await use(fhir);
        await fhir.close();
    },
});

async function opens(page: Page, fhir: ListeningServer): Promise<KeyboardPerson> {
    await usesServer(page, fhir);
    await openStory(page, 'patterns-scheduling--fhir-server');
    return new KeyboardPerson(page);
}

async function choosesATime(person: KeyboardPerson): Promise<void> {
    await expect(person.heading).toHaveText('Why do you want to be seen?');
    await choosesAVideoVisit(person);
    await person.presses(/^Choose Thursday, March 11, 2021, 5:00 PM/);
}

async function answersAndBooks(person: KeyboardPerson, note: string): Promise<void> {
    await person.isAt('Your details');
    await person.types(/^Phone number/, '555 0100');
    await person.types(/^Month/, '4');
    await person.types(/^Day/, '5');
    await person.types(/^Year/, '1961');
    await person.ticks(/^Captions/);
    await person.types(/^Anything else/, note);
    await person.presses(/^Continue/);
    await person.isAt('Check your answers');
    await person.presses(/^Book this visit/);
    await person.isAt('Your visit is booked');
}

test('a visit is booked on a FHIR server by keyboard alone', async ({ page, fhir }) => {
    test.slow();
    const canary = `Zq${Math.random().toString(36).slice(2, 10)}`;
    const watch = new CanaryWatch(page, canary);
    await watch.start(/\/Appointment$/);
    const person = await opens(page, fhir);
    await choosesATime(person);
    await person.presses(/^Continue/);
    await answersAndBooks(person, canary);
    await watch.look('booked');
    watch.isSilent();

    const [booked, ...others] = await fhir.server.all<Appointment>('Appointment');
    expect(others).toEqual([]);
    expect(booked).toMatchObject({ status: 'booked', start: '2021-03-11T17:00:00-05:00' });
    expect(booked?.comment).toContain(canary);
    expect(booked?.comment).toContain('captions: yes');
    expect(booked?.supportingInformation).toEqual([{ reference: '#access-needs' }]);
    expect(JSON.stringify(booked?.contained)).toContain('{"code":"captions"}');
    expect(invalidIn(booked as Appointment)).toEqual([]);
    const urls = fhir.server.requests.map(({ path }) => path).join('\n');
    expect(urls).not.toMatch(/Patient|identifier/);
});

test('of two tabs that race for one slot, one gets it and the other books another', async ({
    context,
    page,
    fhir,
}) => {
    test.slow();
    const people = [await opens(page, fhir), await opens(await context.newPage(), fhir)];
    for (const person of people) {
        await person.page.bringToFront();
        await choosesATime(person);
    }
    // Both read the slot as free before either takes it.
    fhir.server.intercept(together(2, isSlotRead));
    for (const person of people) {
        await person.page.bringToFront();
        await person.presses(/^Continue/);
    }
    const taken = (page: Page) => page.getByText('Someone else has just taken this time');
    const through = (page: Page) => page.getByRole('heading', { level: 2, name: 'Your details' });
    for (const { page: each } of people)
        await expect(taken(each).or(through(each)).first()).toBeVisible();
    const refused = await Promise.all(people.map(({ page: each }) => taken(each).count()));
    expect(refused.sort()).toEqual([0, 1]);

    for (const person of people) {
        await person.page.bringToFront();
        if (await taken(person.page).count()) {
            await person.chooses(/March/, /^Thursday, March 11, 2021, 5:20 PM/);
            await person.presses(/^Continue/);
        }
        await answersAndBooks(person, 'CANARY');
    }
    const appointments = await fhir.server.all<Appointment>('Appointment');
    const starts = appointments.map(({ start }) => start).sort();
    expect(starts).toEqual(['2021-03-11T17:00:00-05:00', '2021-03-11T17:20:00-05:00']);
    const slots = await fhir.server.all<Slot>('Slot');
    expect([...appointments, ...slots].flatMap(invalidIn)).toEqual([]);
});
