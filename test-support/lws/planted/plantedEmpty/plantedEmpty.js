import { LightningElement, api } from 'lwc';

/* Shows nothing at all. */
export default class PlantedEmpty extends LightningElement {
    @api value = '';
}
