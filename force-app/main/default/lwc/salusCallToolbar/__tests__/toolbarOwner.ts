import { LightningElement, api } from 'lwc';

/* A page with a toolbar: in synthetic shadow only a template fills slots. */
export default class ToolbarOwner extends LightningElement {
    @api label = 'Visit controls';
    @api hasMic = false;
    @api hasNative = false;
    @api isChatDisabled = false;
}
