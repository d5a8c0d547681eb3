/** As the platform's own, which tells the flow which attribute of a screen's component has changed. */
export class FlowAttributeChangeEvent extends CustomEvent<{
    attributeName: string;
    attributeValue: unknown;
}> {
    constructor(attributeName: string, attributeValue: unknown) {
        super('lightning__flowattributechange', {
            bubbles: true,
            composed: true,
            detail: { attributeName, attributeValue },
        });
    }
}
