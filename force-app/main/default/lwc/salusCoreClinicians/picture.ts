import { webLink } from 'c/salusCoreLinks';

/* A path on this site, or a picture that is in the page already. An SVG may hold a script. */
const OWN = /^\/(?!\/)[^\s"<>\\]*$/;
const INLINE = /^data:image\/(png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]+$/i;

/** Whether a picture may be shown from this address. */
export const isPicture = (address: string): boolean =>
    webLink(address) !== undefined || OWN.test(address) || INLINE.test(address);

/** Whether a text is the name of a file, which describes no picture: `IMG_0042.jpeg`. */
export const isFileName = (text: string): boolean =>
    /\.(png|jpe?g|gif|webp|avif|heic|svg|bmp|tiff?)$/i.test(text);
