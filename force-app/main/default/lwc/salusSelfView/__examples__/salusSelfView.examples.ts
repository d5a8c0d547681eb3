import type { Examples } from 'test-support/examples';
import { someone } from '../../../../../../examples/inventedPeople';
import { attachInvented } from '../../../../../../examples/tilePictures';

const participant = someone('patient', {
    ...{ displayName: 'Dana Example CANARY', role: 'patient', isLocal: true },
});
const attach = attachInvented('patient');

export default {
    default: { properties: { participant, attach, corner: 'bottom-end' } },
    large: { properties: { participant, attach, large: true, unmirrored: true } },
    hidden: { properties: { participant, attach, pictureHidden: true } },
    cameraOff: { properties: { participant: { ...participant, camera: 'off' } } },
    notPermitted: { properties: { state: 'not-permitted' } },
} satisfies Examples;
