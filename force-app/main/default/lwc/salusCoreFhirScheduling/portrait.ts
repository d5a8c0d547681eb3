import { isPicture, type ClinicianView } from 'c/salusCoreClinicians';
import { once, type FhirElement } from 'c/salusCoreFhirJson';
import { readConcepts, type Concept } from './codeableConcept';

/* FHIR R4's code system for languages. */
const BCP_47 = 'urn:ietf:bcp:47';

const languageIn = ({ codings, name }: Concept): string =>
    codings.find(({ system }) => system === BCP_47)?.code ?? name;

/* Only one that a page can show without asking a FHIR server for it: that needs an access token. */
function pictureIn(practitioner: FhirElement): string | undefined {
    const photos = practitioner.elements('photo');
    const addresses = photos.flatMap((photo) => {
        const [url, type, data] = ['url', 'contentType', 'data'].map((key) => photo.string(key));
        return url ?? (type && data ? `data:${type};base64,${data}` : []);
    });
    const picture = addresses.find(isPicture);
    if (photos.length && !picture)
        practitioner.report('bad-resource', 'photo', 'give an https: address, or the picture');
    return picture;
}

/** What a person compares clinicians by: the languages that a Practitioner speaks, and their picture. */
export const portraitOf = once(
    (practitioner: FhirElement): Pick<ClinicianView, 'languages' | 'picture'> => {
        const languages = readConcepts(practitioner, 'communication').map(languageIn);
        const picture = pictureIn(practitioner);
        return { ...(languages.length && { languages }), ...(picture && { picture }) };
    },
);
