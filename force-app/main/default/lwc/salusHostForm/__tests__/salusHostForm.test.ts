import { REGISTER, type FormField, type JoinedForm } from 'c/salusCoreField';
import { purgeAll } from 'c/salusHostPhi';
import { FieldRegistration, FormFields, joinForm, newGroupName } from 'c/salusHostForm';

const NO_FORM = { requestSubmit: () => {}, listsErrors: () => true };
const tree = (html: string): HTMLElement => {
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = html;
    return root;
};
const asField = (element: Element): FormField => element as unknown as FormField;
const namesOf = (fields: readonly FormField[]): string[] =>
    fields.map((field) => (field as unknown as Element).id);

describe('joining a form', () => {
    let form: FormFields | undefined;
    const open = (element: HTMLElement, requestSubmit = jest.fn()): FormFields => {
        form = new FormFields(element, { requestSubmit, listsErrors: () => true });
        form.start();
        return form;
    };
    const join = (element: Element): JoinedForm => {
        let joined: JoinedForm | undefined;
        joinForm(element as HTMLElement, {
            join: (given) => {
                joined = given;
            },
        });
        return joined!;
    };
    afterEach(() => {
        form?.stop();
        form = undefined;
    });

    it('sends nothing while no form is open', () => {
        const root = tree('<i></i>');
        const heard = jest.fn();
        root.addEventListener(REGISTER, heard);
        join(root.querySelector('i')!);
        expect(heard).not.toHaveBeenCalled();
    });

    it('carries the element and a callback, and stops at the form', () => {
        const root = tree('<section><i></i></section>');
        const heard = jest.fn();
        root.addEventListener(REGISTER, heard);
        const section = root.querySelector('section')!;
        let detail: object = {};
        section.addEventListener(REGISTER, (event) => {
            ({ detail } = event as CustomEvent<object>);
        });
        const fields = open(section);
        const field = root.querySelector('i')!;
        join(field);
        expect(Object.keys(detail)).toEqual(['field', 'join']);
        expect(fields.inOrder).toEqual([asField(field)]);
        expect(heard).not.toHaveBeenCalled();
    });

    it('is undone by unregister', () => {
        const root = tree('<i></i>');
        const fields = open(root);
        join(root.querySelector('i')!).unregister();
        expect(fields.inOrder).toEqual([]);
    });

    it('lets a field ask its form to go on', () => {
        const root = tree('<i></i>');
        const requestSubmit = jest.fn();
        open(root, requestSubmit);
        join(root.querySelector('i')!).requestSubmit();
        expect(requestSubmit).toHaveBeenCalledTimes(1);
    });

    it('receives nothing more once it has stopped', () => {
        const root = tree('<i></i><b></b>');
        const fields = open(root);
        const other = new FormFields(document.createElement('div'), NO_FORM);
        other.start();
        fields.stop();
        form = other;
        join(root.querySelector('i')!);
        expect(fields.inOrder).toEqual([]);
    });

    it('keeps the order of the page, whatever the order of joining', () => {
        const root = tree('<p><i id="a"></i><i id="b"></i></p><i id="c"></i><p><i id="d"></i></p>');
        const fields = open(root);
        for (const id of ['d', 'b', 'a', 'c']) join(root.querySelector(`#${id}`)!);
        expect(namesOf(fields.inOrder)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('keeps the order of the page through shadow roots and slots', () => {
        const root = tree(
            '<i id="first"></i><section><i id="slotted"></i></section><i id="last"></i>',
        );
        const section = root.querySelector('section')!;
        const shadow = section.attachShadow({ mode: 'open' });
        shadow.innerHTML = '<i id="before"></i><slot></slot><p><i id="after"></i></p>';
        const fields = open(root);
        join(root.querySelector('#last')!);
        join(shadow.querySelector('#after')!);
        join(root.querySelector('#slotted')!);
        join(shadow.querySelector('#before')!);
        join(root.querySelector('#first')!);
        expect(namesOf(fields.inOrder)).toEqual(['first', 'before', 'slotted', 'after', 'last']);
    });
});

describe('what is wrong in a form', () => {
    const field = (label: string, validationMessage: string): FormField =>
        ({
            label,
            validationMessage,
            checkValidity: () => !validationMessage,
            reportValidity: jest.fn(),
        }) as unknown as FormField;

    it('is listed field by field, and of a composite field part by part', () => {
        const root = tree('<i></i><b></b><u></u><s></s>');
        const fields = new FormFields(root, NO_FORM);
        fields.start();
        const [family, name] = [field('Last name', 'Enter an answer'), field('Your name', 'x')];
        const own = field('Address', 'Enter your address');
        const register = (selector: string, detail: object): boolean =>
            root
                .querySelector(selector)!
                .dispatchEvent(new CustomEvent(REGISTER, { bubbles: true, detail }));
        const join = (): void => {};
        register('u', { field: own, join });
        register('s', { field: field('Right', ''), join });
        register('b', { field: name, join, invalidParts: () => [] });
        const invalidParts = () => [{ field: family, message: 'Last name: Enter an answer' }];
        register('i', { field: name, join, invalidParts });
        expect(fields.reportValidity()).toEqual([
            { field: family, message: 'Your name: Last name: Enter an answer' },
            { field: name, message: 'Your name: x' },
            { field: own, message: 'Enter your address' },
        ]);
        expect(own.reportValidity).toHaveBeenCalledTimes(1);
        fields.stop();
    });
});

describe('the registration of a field', () => {
    const component = { purge: jest.fn() };
    beforeEach(() => component.purge.mockClear());

    const start = (): { element: HTMLElement; registration: FieldRegistration } => {
        const element = tree('<i></i>').querySelector('i')!;
        const registration = new FieldRegistration(element, component);
        registration.start('phi');
        return { element, registration };
    };

    it('is asked to purge for as long as it is in the page', () => {
        const { registration } = start();
        purgeAll('lock');
        registration.stop();
        purgeAll('session-end');
        expect(component.purge.mock.calls).toEqual([['lock']]);
    });

    it('purges after it was left, unless the element came back in the same task', async () => {
        const { element, registration } = start();
        const parent = element.parentNode!;
        element.remove();
        registration.stop();
        parent.appendChild(element);
        registration.start('phi');
        await Promise.resolve();
        expect(component.purge).not.toHaveBeenCalled();
        element.remove();
        registration.stop();
        await Promise.resolve();
        expect(component.purge.mock.calls).toEqual([['removed']]);
    });

    it('masks the element, but not for what is not sensitive', () => {
        const { element, registration } = start();
        expect(element.dataset.ddPrivacy).toBe('mask');
        registration.mask('none');
        expect({ ...element.dataset }).toEqual({});
        registration.stop();
    });

    it('leaves its form with the page', () => {
        const root = tree('<i></i>');
        const element = root.querySelector('i')!;
        const fields = new FormFields(root, NO_FORM);
        fields.start();
        const registration = new FieldRegistration(element, component);
        registration.start('phi');
        expect(registration.isListed).toBe(true);
        registration.stop();
        expect(registration.isListed).toBe(false);
        expect(fields.inOrder).toEqual([]);
        fields.stop();
    });
});

describe('a group’s name', () => {
    it('is another each time', () => {
        const names = Array.from({ length: 100 }, newGroupName);
        expect(new Set(names).size).toBe(100);
    });
});
