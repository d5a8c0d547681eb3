import Intake from 'c/intake';
import { inMemoryDrafts } from '../examples/inMemoryDrafts';
import { define, story } from './story';

define({ intake: Intake });

export default { title: 'Examples/An intake', component: 'c-intake' };

let files = 0;

export const Default = story('intake', {
    properties: {
        today: '2021-03-01',
        draftStore: inMemoryDrafts(),
        send: () => Promise.resolve(),
        upload: () => Promise.resolve({ ok: true, value: { id: `file-${(files += 1)}` } }),
    },
});
