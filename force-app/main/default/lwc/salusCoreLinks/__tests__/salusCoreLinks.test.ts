import { mailLink, telLink, webLink } from 'c/salusCoreLinks';

describe('webLink', () => {
    it.each(['https://clinic.example/book?slot=1', 'http://localhost:8080/book'])(
        'follows %s',
        (link) => expect(webLink(link)).toBe(link),
    );

    it.each([
        'javascript:alert(1)',
        'JAVASCRIPT:alert(1)',
        ' https://clinic.example',
        'http://clinic.example/plain',
        'data:text/html,<script>',
        'https://clinic.example/"onclick="x',
        '',
        undefined,
    ])('refuses %s', (link) => expect(webLink(link)).toBeUndefined());
});

describe('telLink', () => {
    it.each([
        ['555-0100', 'tel:5550100'],
        ['+1 (555) 010-0100', 'tel:+15550100100'],
        ['1-800-GET-SHOT', 'tel:18004387468'],
        ['555-0100 ext. 12', 'tel:5550100;ext=12'],
        ['555-0100 x12', 'tel:5550100;ext=12'],
        ['555 0100 Extension 7', 'tel:5550100;ext=7'],
        ['555 0100 #7', 'tel:5550100;ext=7'],
        ['1-800-FLEX 123', 'tel:18003539123'],
        [5550100, 'tel:5550100'],
        ['911', 'tel:911'],
    ])('%p is %s', (phone, link) => expect(telLink(phone)).toBe(link));

    it.each([[''], ['12'], [undefined], [null], [{}], ['1'.repeat(40)]])(
        'there is nothing to dial in %p',
        (phone) => expect(telLink(phone)).toBeUndefined(),
    );
});

describe('mailLink', () => {
    it.each([
        ['ana@clinic.example', 'mailto:ana@clinic.example'],
        [' ana.b+c@a.clinic.example ', 'mailto:ana.b%2Bc@a.clinic.example'],
    ])('writes to %s', (address, link) => expect(mailLink(address)).toBe(link));

    it.each([
        ...['a@b.example?cc=c@d.example', 'a@b.example,c@d.example', 'mailto:a@b.example'],
        ...['a@b', '@b.example', 'a b@c.example', '<a@b.example>', '', undefined, 7],
    ])('refuses %s', (address) => expect(mailLink(address)).toBeUndefined());
});
