import { telLink, visitOf, webLink, type SchedulingTask } from 'c/salusCoreScheduling';
import { asText, fill } from 'c/salusCoreWords';
import { words } from './words';

/** How to reach the clinic: by the slot's own link or number, or by the location's number. */
export function clinicOf({ choice, choices, answers }: SchedulingTask) {
    const location = choices && visitOf(choices, answers)?.location;
    const phone = [choice?.slot.phone, location?.phone].find((one) => telLink(one));
    const link = webLink(choice?.slot.link);
    return {
        link,
        tel: telLink(phone),
        phone: fill(words.elsewherePhone, asText(phone)),
        isUnknown: !link && !phone,
    };
}
