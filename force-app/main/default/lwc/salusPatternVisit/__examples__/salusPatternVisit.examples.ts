import type { Examples } from 'test-support/examples';
import { visitExample } from '../../../../../../examples/visitExample';

export default {
    default: visitExample(),
    guest: visitExample({ guest: true }),
    tooEarly: visitExample({ error: { code: 'too-early', opens: '2021-03-15T14:20:00Z' } }),
} satisfies Examples;
