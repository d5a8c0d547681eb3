import SalusTextField from 'c/salusTextField';
import { behavesLikeAField } from 'test-support/behavesLikeAField';
import { CANARY } from 'test-support/examples';

jest.mock('c/salusHostAnnouncer');

behavesLikeAField({
    bundle: 'salusTextField',
    component: SalusTextField,
    validAnswer: `Robin Example ${CANARY}`,
});
