import type { StoryObj } from '@storybook/web-components-vite';
import SalusIcon from 'c/salusIcon';
import examples from '../force-app/main/default/lwc/salusIcon/__examples__/salusIcon.examples';
import { SHAPES } from '../force-app/main/default/lwc/salusIcon/shapes';
import { define, elementOf, story } from './story';

define({ salusIcon: SalusIcon });

export default { title: 'Foundations/Icon', component: 'c-salus-icon' };

export const Default = story('salusIcon', examples.default);
export const Named = story('salusIcon', examples.named);
export const LongText = story('salusIcon', examples.longText);
export const Expand = story('salusIcon', examples.expand);
export const Spinner = story('salusIcon', examples.spinner);

/** Every drawing with its name. */
export const Gallery: StoryObj = {
    render: () => {
        const list = document.createElement('ul');
        list.style.cssText =
            'display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: 1.5rem;' +
            'margin: 0; padding: 0; list-style: none; font: 1.0625rem/1.6 system-ui, sans-serif;' +
            'color: light-dark(#17242b, #eef3f4);';
        for (const name of Object.keys(SHAPES)) {
            const item = document.createElement('li');
            const icon = elementOf({ tag: 'c-salus-icon', properties: { name } });
            icon.style.fontSize = '1.5rem';
            const code = document.createElement('code');
            code.translate = false;
            code.textContent = name;
            item.append(icon, ' ', code);
            list.append(item);
        }
        return list;
    },
};
