import type { KeyboardPerson } from './keyboardPerson';

/** From the first page of a booking to the times: a video visit, with no preferred clinician. */
export async function choosesAVideoVisit(person: KeyboardPerson): Promise<void> {
    await person.chooses(/Check-up/, /^Talking about how you feel/);
    await person.presses(/^Continue/);
    await person.isAt('Where and how?');
    await person.chooses(/clinic/i, /^By video, at home, with Harbor Street Clinic/);
    await person.presses(/^Continue/);
    await person.isAt('Who would you like to see?');
    await person.presses(/^No preference/);
    await person.isAt('When?');
}
