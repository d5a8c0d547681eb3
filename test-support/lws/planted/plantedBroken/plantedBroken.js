import { LightningElement, api } from 'lwc';

/* One problem of each kind that gate B looks for. */
export default class PlantedBroken extends LightningElement {
    @api value = '';

    connectedCallback() {
        console.log('planted');
        document.body.appendChild(document.createElement('aside'));
    }

    handleKeyDown(event) {
        event.preventDefault();
        throw new Error('planted');
    }
}
